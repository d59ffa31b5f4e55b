import { CircleAlert } from 'lucide-react'
import { Suspense } from 'react'
import { ApiProblem, isForbidden } from '@/api/problem'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './failure.module.css'
import { failureReason } from './failure-reason'

const OtherWayIn = lazily(() => import('./other-way-in'), 'OtherWayIn')

/** What failed, why, and a way to try again; only the card concerned fails. */
export const Failure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <div className={styles.failure} role="alert">
    <CircleAlert aria-hidden="true" size={20} className={styles.icon} />
    <div>
      <p className={styles.title}>{isForbidden(error) ? m.forbidden_title() : m.failure_title()}</p>
      <p>{failureReason(error)}</p>
      {error instanceof ApiProblem && error.requestId && (
        <p className={styles.request}>{m.failure_request({ id: error.requestId })}</p>
      )}
      <div className={styles.ways}>
        <Action onPress={onRetry}>{m.try_again()}</Action>
        <Suspense>{isForbidden(error) && <OtherWayIn />}</Suspense>
      </div>
    </div>
  </div>
)
