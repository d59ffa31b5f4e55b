import type { ReactNode } from 'react'
import styles from './panel.module.css'

/** A surface for one thing to do. */
export const Panel = ({ narrow, children }: { narrow?: boolean; children: ReactNode }) => (
  <div className={styles.panel} data-narrow={narrow}>
    {children}
  </div>
)
