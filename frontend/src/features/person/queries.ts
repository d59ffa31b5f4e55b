import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

export type PeopleSearch = { q?: string; cursor?: string }

export const peopleQuery = (search: PeopleSearch) =>
  queryOptions({
    queryKey: ['people', 'list', search],
    queryFn: () =>
      body(api.GET('/api/v1/people', { params: { query: { ...search, limit: 50, count: true } } })),
    placeholderData: keepPreviousData,
  })

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: () => body(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  })

export const participationsQuery = (person: string) =>
  queryOptions({
    queryKey: ['participants', { person }],
    queryFn: async () => {
      const query = { person: [person], limit: 500 }
      return (await body(api.GET('/api/v1/participants', { params: { query } }))).items
    },
  })
