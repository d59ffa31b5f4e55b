import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { ListSearch } from '@/lib/list-search'
import { monthAfter } from '@/lib/month'
import type { VisitSearch } from './queries'

type Filters = Omit<VisitSearch, keyof ListSearch | 'from' | 'to'>

export const monthQuery = (filters: Filters, month: string) =>
  queryOptions({
    queryKey: ['visits', 'month', filters, month],
    queryFn: () =>
      body(
        api.GET('/api/v1/visits', {
          params: { query: { ...filters, from: month, to: month, sort: 'start', limit: 500 } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** The months with visits that are nearest to one that has none: empty months are not leafed through. */
export const nearestMonthsQuery = (filters: Filters, month: string, enabled: boolean) =>
  queryOptions({
    queryKey: ['visits', 'nearest', filters, month],
    queryFn: async () => {
      const find = async (query: { from?: string; to?: string; sort: string }) => {
        const { items } = await body(
          api.GET('/api/v1/visits', { params: { query: { ...filters, ...query, limit: 1 } } }),
        )
        return items[0]?.start ?? undefined
      }
      const [earlier, later] = await Promise.all([
        find({ to: monthAfter(month, -1), sort: '-start' }),
        find({ from: monthAfter(month, 1), sort: 'start' }),
      ])
      return { earlier, later }
    },
    enabled,
  })
