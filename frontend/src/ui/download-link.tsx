import type { ReactNode } from 'react'
import styles from './action.module.css'

/** A file to take along. */
export const DownloadLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className={styles.action} href={href} download>
    {children}
  </a>
)
