import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import styles from './next-steps.module.css'

const Invite = () => (
  <li>
    <Link to="/administration/users">{m.setup_next_invite()}</Link>
    <p>{m.setup_next_invite_note()}</p>
  </li>
)

const Protect = () => (
  <li>
    <Link to="/account">{m.setup_next_totp()}</Link>
    <p>{m.setup_next_totp_note()}</p>
  </li>
)

export const NextSteps = () => (
  <ol className={styles.steps}>
    <Invite />
    <Protect />
    <li>
      <Link to="/partnerships">{m.setup_next_look()}</Link>
      <p>{m.setup_next_look_note()}</p>
    </li>
  </ol>
)

const templates = [
  { kind: 'programs', label: m.kind_programs },
  { kind: 'organizations', label: m.kind_organizations },
  { kind: 'municipalities', label: m.nav_municipalities },
  { kind: 'partnerships', label: m.nav_partnerships },
  { kind: 'visits', label: m.nav_visits },
]

/** Where nothing is recorded yet: the records first, then those who keep them. */
export const FirstSteps = ({ administers }: { administers: boolean }) => (
  <ol className={styles.steps}>
    <li>
      <span className={styles.name}>{m.first_records()}</span>
      <p>{m.first_records_note()}</p>
      <ul className={styles.templates}>
        {templates.map(({ kind, label }) => (
          <li key={kind}>
            <a href={`/api/v1/imports/template?kind=${kind}&format=xlsx&language=${getLocale()}`} download>
              {label()}
            </a>
          </li>
        ))}
      </ul>
    </li>
    {administers && <Invite />}
    <Protect />
  </ol>
)
