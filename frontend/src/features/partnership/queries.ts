import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { inParts } from '@/api/in-parts'
import { body } from '@/api/problem'
import type { Partnership } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'

export type PartnershipSearch = ListSearch & {
  q?: string
  status?: Partnership['status'][]
  form?: Partnership['form'][]
  country?: string[]
  focusArea?: string[]
}

export const partnershipsQuery = (search: PartnershipSearch) =>
  queryOptions({
    queryKey: ['partnerships', 'list', asked(search)],
    queryFn: () =>
      body(
        api.GET('/api/v1/partnerships', { params: { query: { ...asked(search), limit: 50, count: true } } }),
      ),
    placeholderData: keepPreviousData,
  })

export const partnershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnerships', id],
    queryFn: () => body(api.GET('/api/v1/partnerships/{id}', { params: { path: { id } } })),
  })

/** Agreements of a page of partnerships together: a list never asks row by row. */
export const agreementsQuery = (partnerships: string[]) =>
  queryOptions({
    queryKey: ['agreements', partnerships],
    queryFn: () =>
      inParts(partnerships, async (partnership) => {
        const query = { partnership, limit: 500 }
        return (await body(api.GET('/api/v1/agreements', { params: { query } }))).items
      }),
    enabled: partnerships.length > 0,
    placeholderData: keepPreviousData,
  })

export const commitmentsQuery = (partnerships: string[]) =>
  queryOptions({
    queryKey: ['commitments', partnerships],
    queryFn: () =>
      inParts(partnerships, async (partnership) => {
        const query = { partnership, limit: 500 }
        return (await body(api.GET('/api/v1/commitments', { params: { query } }))).items
      }),
    enabled: partnerships.length > 0,
    placeholderData: keepPreviousData,
  })

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: () => body(api.GET('/api/v1/agreements/{id}', { params: { path: { id } } })),
  })

export const commitmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitments', id],
    queryFn: () => body(api.GET('/api/v1/commitments/{id}', { params: { path: { id } } })),
  })

/** Whether everybody may see what belongs to a program; what belongs to none is seen by those only who sign in. */
export const publishedQuery = (program: string | undefined) =>
  queryOptions({
    queryKey: ['programs', program ?? '', 'published'],
    queryFn: async () =>
      program
        ? (await body(api.GET('/api/v1/programs/{id}', { params: { path: { id: program } } }))).published
        : false,
  })
