import type { ReactNode } from 'react'
import styles from './muted.module.css'

export const Muted = ({ children }: { children: ReactNode }) => (
  <span className={styles.muted}>{children}</span>
)
