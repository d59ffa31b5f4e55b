import type { ReactNode } from 'react'
import styles from './columns.module.css'

type Props = { lead: ReactNode; main: ReactNode; side: ReactNode }

/** Main matter beside its context. What has to be known first leads: on a narrow screen, on paper and when listened to. */
export const Columns = ({ lead, main, side }: Props) => (
  <div className={styles.columns}>
    <div className={styles.stack}>{lead}</div>
    <div className={`${styles.stack} ${styles.main}`}>{main}</div>
    <div className={styles.stack}>{side}</div>
  </div>
)

export const Stack = ({ children }: { children: ReactNode }) => <div className={styles.stack}>{children}</div>
