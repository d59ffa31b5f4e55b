import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './client'
import { body } from './problem'
import { sessionQuery } from './session'

const partnershipsOfQuery = (organization: string[]) =>
  queryOptions({
    queryKey: ['partnerships', 'own', organization],
    queryFn: async () => {
      const query = { organization, limit: 500 }
      const { items } = await body(api.GET('/api/v1/partnerships', { params: { query } }))
      return items.map(({ id }) => id)
    },
    enabled: organization.length > 0,
    staleTime: 300_000,
  })

/**
 * Whether the reader may change what belongs to these partnerships: a partner only what is theirs, through one of their
 * organizations. The server refuses the rest all the same; screens do not offer it.
 */
export const useMayChange = (partnerships: { id: string }[]) => {
  const { data: session } = useQuery(sessionQuery)
  const rights = session?.rights
  const organizations = rights?.write && !rights.coordinate ? (session?.account?.organizations ?? []) : []
  const { data: own = [] } = useQuery(partnershipsOfQuery(organizations.map(({ id }) => id)))
  if (!rights?.write) return false
  return rights.coordinate || partnerships.some(({ id }) => own.includes(id))
}
