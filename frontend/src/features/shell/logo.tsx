import { m } from '@/paraglide/messages'
import styles from './logo.module.css'

export const Logo = () => (
  <div className={styles.logo}>
    <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0f5a57" />
      <path d="M8 20a8 8 0 0 1 16 0" fill="none" stroke="#f0b54a" strokeWidth="3" strokeLinecap="round" />
      <circle cx="8" cy="20" r="3.2" fill="#fff" />
      <rect x="21" y="17" width="6" height="6" rx="1.4" fill="#fff" />
    </svg>
    <div>
      <div className={styles.name}>{m.app_name()}</div>
      <div className={styles.claim}>{m.app_claim()}</div>
    </div>
  </div>
)
