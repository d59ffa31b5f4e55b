import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => body(api.GET('/api/v1/retention')),
})

export const longest = 1200

/** Whose names would go with a period of so many months; nobody's while there is none. */
export const overdueQuery = (months: number) =>
  queryOptions({
    queryKey: ['retention', 'preview', months],
    queryFn: () => body(api.GET('/api/v1/retention/preview', { params: { query: { months, limit: 100 } } })),
    enabled: Number.isInteger(months) && months >= 1 && months <= longest,
    placeholderData: keepPreviousData,
  })

export const keepFor = (months: number | null) => body(api.PUT('/api/v1/retention', { body: { months } }))
