import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NoticeLine } from '@/ui/notice-line'
import styles from './door.module.css'
import { LanguageSwitch } from './language-switch'
import { Logo } from './logo'
import { ThemeSwitch } from './theme-switch'

/** The way in: who comes for the first time chooses the language before reading anything else. */
export const Door = ({ children }: { children: ReactNode }) => (
  <div className={styles.door}>
    <header className={styles.header}>
      <Link to="/" className={styles.home}>
        <Logo />
      </Link>
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
    <main className={styles.main} id="content" tabIndex={-1}>
      {children}
    </main>
    <NoticeLine />
  </div>
)
