import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import styles from './page-heading.module.css'

type Props = { title: string; language?: string; note?: ReactNode; aside?: ReactNode }

/** The page's one h1, which also names the document; the router moves focus here after a route change. */
export const PageHeading = ({ title, language, note, aside }: Props) => (
  <header className={styles.heading}>
    <title>{`${title} · ${m.app_name()}`}</title>
    <div className={styles.words}>
      <h1 className={styles.title} tabIndex={-1} lang={language}>
        {title}
      </h1>
      {note && <div className={styles.note}>{note}</div>}
    </div>
    {aside && (
      <div className={styles.aside} data-screen-only>
        {aside}
      </div>
    )}
  </header>
)
