import { queryOptions } from '@tanstack/react-query'
import { api } from './client'
import { body } from './problem'
import type { Person } from './types'

// What more than one feature reads: what is kept under one key is read in one way.

const path = (id: string) => ({ params: { path: { id } } })

export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', id],
    queryFn: () => body(api.GET('/api/v1/visits/{id}', path(id))),
  })

export const outcomeQuery = (id: string) =>
  queryOptions({
    queryKey: ['outcomes', id],
    queryFn: () => body(api.GET('/api/v1/outcomes/{id}', path(id))),
  })

export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['practices', id],
    queryFn: () => body(api.GET('/api/v1/practices/{id}', path(id))),
  })

export const municipalityQuery = (id: string) =>
  queryOptions({
    queryKey: ['municipalities', id],
    queryFn: () => body(api.GET('/api/v1/municipalities/{id}', path(id))),
  })

export const agendaItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['agenda-items', id],
    queryFn: () => body(api.GET('/api/v1/agenda-items/{id}', path(id))),
  })

export const participantQuery = (id: string) =>
  queryOptions({
    queryKey: ['participants', id],
    queryFn: () => body(api.GET('/api/v1/participants/{id}', path(id))),
  })

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: async (): Promise<Person> => body(api.GET('/api/v1/people/{id}', path(id))),
  })

export const focusAreasQuery = queryOptions({
  queryKey: ['focus-areas'],
  staleTime: 300_000,
  queryFn: async () => {
    const { items } = await body(api.GET('/api/v1/focus-areas', { params: { query: { limit: 500 } } }))
    return items
  },
})

/** The countries of the organizations that there are. */
export const countriesQuery = queryOptions({
  queryKey: ['countries'],
  staleTime: 300_000,
  queryFn: async () => (await body(api.GET('/api/v1/countries'))).map(({ country }) => country),
})
