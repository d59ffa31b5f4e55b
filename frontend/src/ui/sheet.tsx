import type { ReactNode } from 'react'
import styles from './sheet.module.css'

/** The surface of a list page: filters above, rows below. */
export const Sheet = ({ children }: { children: ReactNode }) => <div className={styles.sheet}>{children}</div>
