import { m } from '@/paraglide/messages'
import styles from '@/ui/legend.module.css'
import { SideMark } from '@/ui/side-mark'

export const ActivityLegend = () => (
  <ul className={styles.legend} aria-label={m.legend()}>
    <li>
      <SideMark side="resource" silent /> {m.visit_to_resource()}
    </li>
    <li>
      <SideMark side="peer" silent /> {m.visit_to_peer()}
    </li>
    <li>
      <span className={styles.diamond} /> {m.agreement_signed()}
    </li>
    <li>
      <span className={styles.hollow} /> {m.visit_not_yet()}
    </li>
    <li>
      <span className={styles.band} /> {m.band_note()}
    </li>
  </ul>
)
