import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

export const overviewQuery = (program: string | undefined) =>
  queryOptions({
    queryKey: ['overview', program],
    queryFn: () => body(api.GET('/api/v1/overview', { params: { query: { program } } })),
  })
