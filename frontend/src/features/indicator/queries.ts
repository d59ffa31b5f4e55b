import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { Participant } from '@/api/types'

const path = (id: string) => ({ params: { path: { id } } })

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicators', id],
    queryFn: () => body(api.GET('/api/v1/indicators/{id}', path(id))),
  })

/** All indicators of a program, in their order. */
export const indicatorsQuery = (program: string) =>
  queryOptions({
    queryKey: ['indicators', { program }],
    queryFn: async () => {
      const query = { program: [program], sort: 'position', limit: 500 }
      const { items } = await body(api.GET('/api/v1/indicators', { params: { query } }))
      return items
    },
  })

/** Targets and actuals of one indicator, period by period. */
export const reachQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['indicators', indicator, 'reach'],
    queryFn: () => body(api.GET('/api/v1/indicators/{id}/values', path(indicator))),
  })

/** The same of all of a program's indicators. */
export const programReachQuery = (program: string) =>
  queryOptions({
    queryKey: ['indicators', { program }, 'reach'],
    queryFn: () => body(api.GET('/api/v1/programs/{id}/values', path(program))),
  })

/** What people recorded of an indicator, whether it counts yet or not. */
export const valuesQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['indicator-values', { indicator }],
    queryFn: async () => {
      const query = { indicator: [indicator], limit: 500 }
      const { items } = await body(api.GET('/api/v1/indicator-values', { params: { query } }))
      return items
    },
  })

export const valueQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator-values', id],
    queryFn: () => body(api.GET('/api/v1/indicator-values/{id}', path(id))),
  })

/** The records behind a computed actual. */
export const countedQuery = (indicator: string, period: string) =>
  queryOptions({
    queryKey: ['indicators', indicator, 'counted', period],
    queryFn: () =>
      body(
        api.GET('/api/v1/indicators/{id}/counted', {
          params: { path: { id: indicator }, query: { period } },
        }),
      ),
  })

export type AttendanceSearch = { from?: string; to?: string; side?: Participant['side'][] }

/** Who attended a program's visits in some time. */
export const attendanceQuery = (program: string, search: AttendanceSearch) =>
  queryOptions({
    queryKey: ['programs', program, 'attendance', search],
    queryFn: () =>
      body(api.GET('/api/v1/programs/{id}/attendance', { params: { path: { id: program }, query: search } })),
    placeholderData: keepPreviousData,
  })
