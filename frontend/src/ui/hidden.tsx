import type { ReactNode } from 'react'
import styles from './hidden.module.css'

/** Words for those who listen to the page. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
)
