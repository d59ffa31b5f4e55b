import { Link } from '@tanstack/react-router'
import { Building2, Handshake, LayoutDashboard, Plane } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Logo } from './logo'
import styles from './navigation.module.css'

const places = [
  { to: '/', label: m.nav_overview, Icon: LayoutDashboard },
  { to: '/partnerships', label: m.nav_partnerships, Icon: Handshake },
  { to: '/visits', label: m.nav_visits, Icon: Plane },
  { to: '/municipalities', label: m.nav_municipalities, Icon: Building2 },
] as const

export const Navigation = () => (
  <nav className={styles.navigation} aria-label={m.nav_main()}>
    <Logo />
    <ul className={styles.places}>
      {places.map(({ to, label, Icon }) => (
        <li key={to}>
          <Link to={to} className={styles.place} activeOptions={{ exact: to === '/', includeSearch: false }}>
            <Icon aria-hidden="true" size={18} />
            <span className={styles.label}>{label()}</span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
