import type { ReactNode } from 'react'
import styles from './panel.module.css'

/** A surface for one thing to do. */
export const Panel = ({ children }: { children: ReactNode }) => <div className={styles.panel}>{children}</div>
