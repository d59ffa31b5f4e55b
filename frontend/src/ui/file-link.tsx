import type { ReactNode } from 'react'
import styles from './action.module.css'

/** A file that the server makes, saved by the browser. */
export const FileLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className={styles.action} href={href} download data-screen-only>
    {children}
  </a>
)
