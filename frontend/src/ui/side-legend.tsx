import { m } from '@/paraglide/messages'
import styles from './legend.module.css'
import { SideMark } from './side-mark'

export const SideLegend = () => (
  <ul className={styles.legend} aria-label={m.legend()}>
    <li>
      <SideMark side="resource" silent /> {m.party_role_resource()}
    </li>
    <li>
      <SideMark side="peer" silent /> {m.party_role_peer()}
    </li>
  </ul>
)
