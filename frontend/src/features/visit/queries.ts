import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { Visit } from '@/api/types'

export type VisitSearch = {
  q?: string
  status?: Visit['status'][]
  kind?: Visit['kind'][]
  direction?: Visit['direction'][]
  partnership?: string[]
  organization?: string[]
  from?: string
  to?: string
  cursor?: string
}

const path = (id: string) => ({ params: { path: { id } } })

export const visitsQuery = (search: VisitSearch) =>
  queryOptions({
    queryKey: ['visits', 'list', search],
    queryFn: () =>
      body(
        api.GET('/api/v1/visits', {
          params: { query: { sort: '-start', ...search, limit: 50, count: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id],
    queryFn: () => body(api.GET('/api/v1/visits/{id}', path(id))),
  })

export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id, 'agenda'],
    queryFn: () => body(api.GET('/api/v1/visits/{id}/agenda', path(id))),
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

export const citationsQuery = (visit: string) =>
  queryOptions({
    queryKey: ['citations', { visit }],
    queryFn: async () => {
      const query = { entityKind: ['visits'], entity: [visit], limit: 500 }
      const { items } = await body(api.GET('/api/v1/citations', { params: { query } }))
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
