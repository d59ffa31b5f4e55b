import { m } from '@/paraglide/messages'
import { Hidden } from './hidden'
import styles from './side-mark.module.css'

export type Side = 'resource' | 'peer'

/** The two sides of an exchange: a blue circle shares its practice, a terracotta square adapts it. */
export const SideMark = ({ side, silent }: { side: Side; silent?: boolean }) => (
  <span className={styles.mark} data-side={side}>
    {!silent && <Hidden>{side === 'resource' ? m.party_role_resource() : m.party_role_peer()}:</Hidden>}
  </span>
)
