import { CircleAlert } from 'lucide-react'
import type { Ref } from 'react'
import styles from './error-summary.module.css'

export type Fault = { message: string; label?: string; go?: () => void }

/** Everything that stands in the way, in one place that takes the focus; each line leads to its field. */
export const ErrorSummary = ({
  title,
  faults,
  ref,
}: {
  title: string
  faults: Fault[]
  ref?: Ref<HTMLDivElement>
}) => (
  <div className={styles.summary} ref={ref} tabIndex={-1} role="alert">
    <CircleAlert aria-hidden="true" size={18} />
    <div>
      <p className={styles.title}>{title}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ message, label, go }) => (
            <li key={`${label}${message}`}>
              {go ? (
                <button type="button" className={styles.link} onClick={go}>
                  {label}: {message}
                </button>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  </div>
)
