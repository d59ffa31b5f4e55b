import { initials } from '@/lib/initials'
import styles from './account-corner.module.css'

export const Initials = ({ name }: { name: string }) => (
  <>
    <span className={styles.initials} aria-hidden="true">
      {initials(name)}
    </span>
    <span className={styles.name}>{name}</span>
  </>
)
