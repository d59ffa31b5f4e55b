import type { Tone } from './badge'
import styles from './progress-bar.module.css'
import type { Side } from './side-mark'

/** A picture of figures that stand beside it in words, so nobody has to hear it. */
export const ProgressBar = ({ value, of, tone }: { value: number; of: number; tone?: Tone | Side }) => (
  <span className={styles.bar} aria-hidden="true" data-tone={tone}>
    <span className={styles.done} style={{ width: `${of > 0 ? Math.min(100, (value / of) * 100) : 0}%` }} />
  </span>
)
