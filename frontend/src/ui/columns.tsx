import type { ReactNode } from 'react'
import styles from './columns.module.css'

/** Main matter beside its context; one column where the screen is narrow. */
export const Columns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
  <div className={styles.columns}>
    <div className={styles.stack}>{main}</div>
    <div className={styles.stack}>{side}</div>
  </div>
)

export const Stack = ({ children }: { children: ReactNode }) => <div className={styles.stack}>{children}</div>
