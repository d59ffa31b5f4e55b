import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { Outcome } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'

export type OutcomeSearch = ListSearch & {
  q?: string
  kind?: Outcome['kind'][]
  verification?: Outcome['verification'][]
  municipality?: string[]
  from?: string
  to?: string
}

export const outcomesQuery = (search: OutcomeSearch) =>
  queryOptions({
    queryKey: ['outcomes', 'list', asked(search)],
    queryFn: () =>
      body(
        api.GET('/api/v1/outcomes', {
          params: { query: { sort: '-date', ...asked(search), limit: 50, count: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** What was on the agendas of some visits. */
export const agendaOfQuery = (visit: string[]) =>
  queryOptions({
    queryKey: ['agenda-items', { visit }],
    queryFn: async () => {
      const { items } = await body(
        api.GET('/api/v1/agenda-items', { params: { query: { visit, limit: 500 } } }),
      )
      return items
    },
    enabled: visit.length > 0,
  })

/** What was seen on some visits. */
export const practicesOfQuery = (visit: string[]) =>
  queryOptions({
    queryKey: ['practices', { visit }],
    queryFn: async () => {
      const { items } = await body(api.GET('/api/v1/practices', { params: { query: { visit, limit: 500 } } }))
      return items
    },
    enabled: visit.length > 0,
  })

/** Of which practices an outcome shows that they took root. */
export const shownByQuery = (outcome: string) =>
  queryOptions({
    queryKey: ['practice-adoptions', { outcome }],
    queryFn: async () => {
      const query = { outcome: [outcome], limit: 500 }
      const { items } = await body(api.GET('/api/v1/practice-adoptions', { params: { query } }))
      return items
    },
  })
