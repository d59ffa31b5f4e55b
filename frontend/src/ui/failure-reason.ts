import { ApiProblem } from '@/api/problem'
import { m } from '@/paraglide/messages'

/** Why something failed, in words: the server's own where it gave any. */
export const failureReason = (error: unknown) => {
  if (!(error instanceof ApiProblem)) return m.failure_unexpected()
  if (error.status === 0) return m.failure_line()
  return error.message || m.failure_status({ status: String(error.status) })
}
