import type { ReactNode } from 'react'
import styles from './field-row.module.css'

/** Short fields beside one another, where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
)
