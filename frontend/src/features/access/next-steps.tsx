import { Link } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import styles from './next-steps.module.css'

export const NextSteps = () => (
  <ol className={styles.steps}>
    <li>
      <Link to="/administration/users">{m.setup_next_invite()}</Link>
      <p>{m.setup_next_invite_note()}</p>
    </li>
    <li>
      <Link to="/account">{m.setup_next_totp()}</Link>
      <p>{m.setup_next_totp_note()}</p>
    </li>
    <li>
      <Link to="/partnerships">{m.setup_next_look()}</Link>
      <p>{m.setup_next_look_note()}</p>
    </li>
  </ol>
)
