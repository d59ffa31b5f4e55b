import { CircleAlert } from 'lucide-react'
import { ApiProblem } from '@/api/problem'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './failure.module.css'

const reason = (error: unknown) => {
  if (!(error instanceof ApiProblem)) return m.failure_unexpected()
  if (error.status === 0) return m.failure_line()
  return error.message || m.failure_status({ status: String(error.status) })
}

/** What failed, why, and a way to try again; only the card concerned fails. */
export const Failure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <div className={styles.failure} role="alert">
    <CircleAlert aria-hidden="true" size={20} className={styles.icon} />
    <div>
      <p className={styles.title}>{m.failure_title()}</p>
      <p>{reason(error)}</p>
      {error instanceof ApiProblem && error.requestId && (
        <p className={styles.request}>{m.failure_request({ id: error.requestId })}</p>
      )}
      <Action onPress={onRetry}>{m.try_again()}</Action>
    </div>
  </div>
)
