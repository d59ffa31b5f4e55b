import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { ApiProblem, body } from '@/api/problem'
import type { paths } from '@/api/schema'

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => body(api.GET('/api/v1/setup')),
})

type Sent<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Draft } } }
}
  ? Draft
  : never

export type Credentials = Sent<'/api/v1/session'>
export type Installation = Sent<'/api/v1/setup'>

export const signIn = (credentials: Credentials) => body(api.POST('/api/v1/session', { body: credentials }))

/** The password was right, and a code of the second factor is asked for, too. */
export const asksForCode = (error: unknown) =>
  error instanceof ApiProblem &&
  error.status === 401 &&
  error.violations.some(({ field }) => field === 'totp')

export const setUp = (installation: Installation) => body(api.POST('/api/v1/setup', { body: installation }))
