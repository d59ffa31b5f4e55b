import type { ReactNode } from 'react'
import styles from './inset.module.css'

/** A card's usual margins inside one whose rows run to its edges. */
export const Inset = ({ children }: { children: ReactNode }) => <div className={styles.inset}>{children}</div>
