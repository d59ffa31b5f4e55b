import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

export const iatiCheckQuery = (program: string) =>
  queryOptions({
    queryKey: ['programs', program, 'iati'],
    queryFn: () => body(api.GET('/api/v1/programs/{id}/iati/check', { params: { path: { id: program } } })),
  })
