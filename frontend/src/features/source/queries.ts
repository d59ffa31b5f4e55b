import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { Source } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'
import type { CitedRecord } from './cited-record'

export type SourceSearch = ListSearch & { q?: string; kind?: Source['kind'][]; language?: string[] }

const path = (id: string) => ({ params: { path: { id } } })

export const sourcesQuery = (search: SourceSearch) =>
  queryOptions({
    queryKey: ['sources', 'list', asked(search)],
    queryFn: () =>
      body(
        api.GET('/api/v1/sources', {
          params: { query: { sort: '-published', ...asked(search), limit: 50, count: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['sources', id],
    queryFn: async (): Promise<Source> => body(api.GET('/api/v1/sources/{id}', path(id))),
  })

export const citationQuery = (id: string) =>
  queryOptions({
    queryKey: ['citations', id],
    queryFn: () => body(api.GET('/api/v1/citations/{id}', path(id))),
  })

/** What a source tells, a page at a time: one report may document hundreds of records. */
export const toldQuery = (source: string, cursor?: string) =>
  queryOptions({
    queryKey: ['citations', 'of-source', source, cursor],
    queryFn: () => {
      const query = { source: [source], limit: 50, count: true, ...(cursor && { cursor }) }
      return body(api.GET('/api/v1/citations', { params: { query } }))
    },
    placeholderData: keepPreviousData,
  })

/** Where a record is known from. */
export const evidenceQuery = (kind: string, record: string) =>
  queryOptions({
    queryKey: ['citations', 'of-record', kind, record],
    queryFn: async () => {
      const query = { entityKind: [kind], entity: [record], limit: 500 }
      const { items } = await body(api.GET('/api/v1/citations', { params: { query } }))
      return items
    },
  })

/** A record of any kind: each is read at the path of its kind, so one path's type stands for all. */
export const citedRecordQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: [kind, id, 'cited'],
    queryFn: async () =>
      (await body(api.GET(`/api/v1/${kind}/{id}` as '/api/v1/visits/{id}', path(id)))) as CitedRecord,
  })
