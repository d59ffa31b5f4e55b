import type { ReactNode } from 'react'
import styles from './toolbar.module.css'

/** What can be done here, above what it changes. */
export const Toolbar = ({ children }: { children: ReactNode }) => (
  <div className={styles.bar} data-screen-only>
    {children}
  </div>
)
