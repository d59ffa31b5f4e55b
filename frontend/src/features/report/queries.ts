import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

const path = (id: string) => ({ path: { id } })

export const programsQuery = queryOptions({
  queryKey: ['programs', 'all'],
  queryFn: async () => {
    const query = { sort: '-start', limit: 500 }
    return (await body(api.GET('/api/v1/programs', { params: { query } }))).items
  },
})

export const quartersQuery = (program: string) =>
  queryOptions({
    queryKey: ['programs', program, 'quarters'],
    queryFn: () => body(api.GET('/api/v1/programs/{id}/quarters', { params: path(program) })),
  })

export const quarterlyReportQuery = (program: string, quarter: string) =>
  queryOptions({
    queryKey: ['programs', program, 'report', quarter],
    queryFn: () =>
      body(
        api.GET('/api/v1/programs/{id}/report', {
          params: { ...path(program), query: { quarter } },
          headers: { Accept: 'application/json' },
        }),
      ),
  })

/** What somebody wrote into a report. */
export const writtenQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id],
    queryFn: () => body(api.GET('/api/v1/reports/{id}', { params: path(id) })),
  })

export const impactQuery = (program: string, calendar: 'CALENDAR' | 'US_FISCAL') =>
  queryOptions({
    queryKey: ['programs', program, 'impact', calendar],
    queryFn: () =>
      body(
        api.GET('/api/v1/programs/{id}/impact', {
          params: { ...path(program), query: { calendar } },
          headers: { Accept: 'application/json' },
        }),
      ),
  })
