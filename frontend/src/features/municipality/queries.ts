import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import { asked, type ListSearch } from '@/lib/list-search'

export type MunicipalitySearch = ListSearch & {
  q?: string
  kind?: ('MUNICIPALITY' | 'COUNTY')[]
  country?: string[]
}

export const municipalitiesQuery = (search: MunicipalitySearch) =>
  queryOptions({
    queryKey: ['municipalities', 'list', asked(search)],
    queryFn: () =>
      body(
        api.GET('/api/v1/municipalities', {
          params: { query: { ...asked(search), limit: 50, count: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const observationsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['observations', { municipality }],
    queryFn: async () => {
      const query = { municipality: [municipality], limit: 500 }
      const { items } = await body(api.GET('/api/v1/observations', { params: { query } }))
      return items
    },
  })

export const observationQuery = (id: string) =>
  queryOptions({
    queryKey: ['observations', id],
    queryFn: () => body(api.GET('/api/v1/observations/{id}', { params: { path: { id } } })),
  })

/** Sources of several observations in one request. */
export const observationSourcesQuery = (entity: string[]) =>
  queryOptions({
    queryKey: ['citations', { observations: entity }],
    queryFn: async () => {
      const query = { entityKind: ['observations'], entity, limit: 500 }
      const { items } = await body(api.GET('/api/v1/citations', { params: { query } }))
      return items
    },
    enabled: entity.length > 0,
  })

export const partnershipsOfQuery = (organization: string) =>
  queryOptions({
    queryKey: ['partnerships', { organization }],
    queryFn: async () => {
      const query = { organization: [organization], limit: 500 }
      const { items } = await body(api.GET('/api/v1/partnerships', { params: { query } }))
      return items
    },
  })

export const visitsOfQuery = (organization: string) =>
  queryOptions({
    queryKey: ['visits', { organization }],
    queryFn: async () => {
      const query = { organization: [organization], status: ['COMPLETED' as const], limit: 500 }
      const { items } = await body(api.GET('/api/v1/visits', { params: { query } }))
      return items
    },
  })
