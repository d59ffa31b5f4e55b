import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body, versioned } from '@/api/problem'
import type { Visit } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'
import { fold } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'
import { participantName } from './participant-name'

export type VisitSearch = ListSearch & {
  q?: string
  status?: Visit['status'][]
  kind?: Visit['kind'][]
  direction?: Visit['direction'][]
  partnership?: string[]
  organization?: string[]
  from?: string
  to?: string
}

const path = (id: string) => ({ params: { path: { id } } })

export const visitsQuery = (search: VisitSearch) =>
  queryOptions({
    queryKey: ['visits', 'list', asked(search)],
    queryFn: () =>
      body(
        api.GET('/api/v1/visits', {
          params: { query: { sort: '-start', ...asked(search), limit: 50, count: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** The points of an agenda, kept with the version that changing their order has to name. */
export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id, 'agenda'],
    queryFn: () => versioned(api.GET('/api/v1/visits/{id}/agenda', path(id))),
    select: ({ data }) => data,
  })

export const delegationQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id, 'delegation'],
    queryFn: () => body(api.GET('/api/v1/visits/{id}/delegation', path(id))),
  })

export const outcomesQuery = (visit: string) =>
  queryOptions({
    queryKey: ['outcomes', { visit }],
    queryFn: async () => {
      const { items } = await body(
        api.GET('/api/v1/outcomes', { params: { query: { visit: [visit], limit: 500 } } }),
      )
      return items
    },
  })

export const partnershipRefQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['partnerships', id, 'ref'],
    queryFn: async () => {
      const { code, title } = await body(api.GET('/api/v1/partnerships/{id}', path(id ?? '')))
      return { code, name: title }
    },
    enabled: Boolean(id),
  })

export const partiesQuery = (partnership: string | undefined) =>
  queryOptions({
    queryKey: ['partnerships', partnership, 'parties'],
    queryFn: () => body(api.GET('/api/v1/partnerships/{id}/parties', path(partnership ?? ''))),
    enabled: Boolean(partnership),
  })

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', id],
    queryFn: () => body(api.GET('/api/v1/organizations/{id}', path(id))),
  })

/** Those who take part in the visit and whose name the words may mean, accents or none. */
export const presenterChoices = (visit: string) => (words: string) => ({
  queryKey: ['visits', visit, 'presenters', words, getLocale()],
  queryFn: async () => {
    const { participants } = await body(api.GET('/api/v1/visits/{id}/delegation', path(visit)))
    return participants
      .map((participant) => ({ value: participant.code, label: participantName(participant) }))
      .filter(({ label }) => fold(label).includes(fold(words)))
  },
})
