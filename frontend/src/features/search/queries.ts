import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: async () => {
      const { items } = await body(api.GET('/api/v1/search', { params: { query: { q: words, limit: 20 } } }))
      return items
    },
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  })
