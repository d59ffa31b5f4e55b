import type { ReactNode } from 'react'
import styles from './line.module.css'

/** A record's first line: what it is, and its state at the end. */
export const Line = ({ title, aside }: { title: ReactNode; aside?: ReactNode }) => (
  <div className={styles.line}>
    <span className={styles.title}>{title}</span>
    {aside}
  </div>
)
