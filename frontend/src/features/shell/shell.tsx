import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import { NoticeLine } from '@/ui/notice-line'
import { AccountCorner } from './account-corner'
import { LanguageSwitch } from './language-switch'
import { Navigation } from './navigation'
import { OfflineBanner } from './offline-banner'
import styles from './shell.module.css'
import { ThemeSwitch } from './theme-switch'

export const Shell = ({ search, children }: { search: ReactNode; children: ReactNode }) => (
  <div className={styles.shell}>
    <a className={styles.skip} href="#content" data-screen-only>
      {m.skip_to_content()}
    </a>
    <div className={styles.side} data-screen-only>
      <Navigation />
    </div>
    <div className={styles.page}>
      <header className={styles.bar} data-screen-only>
        <div className={styles.search}>{search}</div>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountCorner />
      </header>
      <OfflineBanner />
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
    <NoticeLine />
  </div>
)
