import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { forgetDrafts } from '@/lib/drafts'
import { api } from './client'
import { body, done } from './problem'

/** Who is signed in, and what is open to them: screens offer nothing else, and the server refuses it all the same. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => body(api.GET('/api/v1/session')),
  staleTime: 300_000,
})

const nothing = {
  read: true,
  unpublished: false,
  write: false,
  coordinate: false,
  personal: false,
  administer: false,
}

export const useRights = () => useQuery(sessionQuery).data?.rights ?? nothing

/** Another person sees other things: nothing that was loaded before is shown again. */
export const startAnew = async (queryClient: QueryClient) => {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  await queryClient.refetchQueries(sessionQuery)
}

/** Ends the session and forgets what it showed; when the line is down it is still open, and that is thrown. */
export const signOut = async (queryClient: QueryClient) => {
  await done(api.DELETE('/api/v1/session'))
  forgetDrafts()
  await startAnew(queryClient)
}
