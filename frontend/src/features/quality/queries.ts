import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { Flaw } from '@/api/types'

export type QualitySearch = { program?: string; reason?: Flaw['reason'][] }

const few = 5
const all = 500

/** A few of each reason; of the reasons that were chosen, all. */
export const qualityQuery = ({ program, reason }: QualitySearch) =>
  queryOptions({
    queryKey: ['data-quality', program, reason],
    queryFn: () =>
      body(
        api.GET('/api/v1/data-quality', {
          params: { query: { program, reason, limit: reason ? all : few } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const programsQuery = queryOptions({
  queryKey: ['programs', 'list'],
  queryFn: async () =>
    (await body(api.GET('/api/v1/programs', { params: { query: { limit: 100, sort: 'name' } } }))).items,
})
