import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

const path = (id: string) => ({ params: { path: { id } } })

/** All objectives of a program, in their order. */
export const objectivesQuery = (program: string) =>
  queryOptions({
    queryKey: ['objectives', { program }],
    queryFn: async () => {
      const query = { program: [program], sort: 'position', limit: 500 }
      const { items } = await body(api.GET('/api/v1/objectives', { params: { query } }))
      return items
    },
  })

export const objectiveQuery = (id: string) =>
  queryOptions({
    queryKey: ['objectives', id],
    queryFn: () => body(api.GET('/api/v1/objectives/{id}', path(id))),
  })
