import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import { asked, type ListSearch } from '@/lib/list-search'

export type PracticeSearch = ListSearch & { q?: string; program?: string[]; focusArea?: string[] }

const path = (id: string) => ({ params: { path: { id } } })

export const practicesQuery = (search: PracticeSearch) =>
  queryOptions({
    queryKey: ['practices', 'list', asked(search)],
    queryFn: () =>
      body(api.GET('/api/v1/practices', { params: { query: { ...asked(search), limit: 50, count: true } } })),
    placeholderData: keepPreviousData,
  })

/** How far practices have come, in all municipalities where anything is known. */
export const adoptionsQuery = (practice: string[]) =>
  queryOptions({
    queryKey: ['practice-adoptions', { practice }],
    queryFn: async () => {
      const query = { practice, limit: 500 }
      const { items } = await body(api.GET('/api/v1/practice-adoptions', { params: { query } }))
      return items
    },
    enabled: practice.length > 0,
    placeholderData: keepPreviousData,
  })

export const adoptionQuery = (id: string) =>
  queryOptions({
    queryKey: ['practice-adoptions', id],
    queryFn: () => body(api.GET('/api/v1/practice-adoptions/{id}', path(id))),
  })
