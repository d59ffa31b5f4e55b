import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { ImportedRow, ImportReport } from '@/api/types'

const path = (id: string) => ({ path: { id } })

export const isRunning = ({ status }: ImportReport) => status === 'QUEUED' || status === 'RUNNING'

export const kindsQuery = queryOptions({
  queryKey: ['import-kinds'],
  queryFn: () => body(api.GET('/api/v1/imports/kinds')),
  staleTime: Number.POSITIVE_INFINITY,
})

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', 'list', cursor],
    queryFn: async () => {
      const page = await body(api.GET('/api/v1/imports', { params: { query: { cursor, limit: 20 } } }))
      return { items: page.items as ImportReport[], next: page.next }
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 2_000 : false),
    staleTime: 0,
  })

/** Asked again and again while it runs, through a dropped line too. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async () => (await body(api.GET('/api/v1/imports/{id}', { params: path(id) }))) as ImportReport,
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 700 : false),
    staleTime: 0,
  })

export const rowsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', id, 'rows', cursor],
    queryFn: async () => {
      const query = { cursor, limit: 50 }
      const page = await body(api.GET('/api/v1/imports/{id}/rows', { params: { ...path(id), query } }))
      return { items: page.items as ImportedRow[], next: page.next }
    },
    placeholderData: keepPreviousData,
  })
