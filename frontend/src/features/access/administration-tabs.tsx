import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import styles from './administration-tabs.module.css'

const tabs = [
  { to: '/administration/users', label: m.users },
  { to: '/administration/tokens', label: m.tokens },
  { to: '/administration/audit', label: m.audit },
  { to: '/administration/retention', label: m.retention },
] as const

export const AdministrationTabs = () => (
  <nav className={styles.tabs} aria-label={m.nav_administration()} data-screen-only>
    {tabs.map(({ to, label }) => (
      <Link key={to} to={to} className={styles.tab} activeOptions={{ includeSearch: false }}>
        {label()}
      </Link>
    ))}
  </nav>
)
