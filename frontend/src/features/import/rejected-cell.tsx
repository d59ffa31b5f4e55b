import type { Rejection } from '@/api/types'
import { capitalized } from '@/lib/format'
import styles from './kind-guide.module.css'

/** What is wrong with a value and what would be right, in the server's words. */
export const Rejected = ({ message, hint }: Rejection) => (
  <div className={styles.prose}>
    <div>{capitalized(message)}</div>
    {hint && <div className={styles.note}>{capitalized(hint)}</div>}
  </div>
)
