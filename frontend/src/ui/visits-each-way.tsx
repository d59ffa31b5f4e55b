import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Hidden } from './hidden'
import { SideMark } from './side-mark'
import styles from './visits-each-way.module.css'

/** Completed visits each way; the mark is that of the side that was visited. */
export const VisitsEachWay = ({ toResource, toPeer }: { toResource: number; toPeer: number }) => (
  <span className={styles.both}>
    <span className={styles.way} title={m.visits_to_resource()}>
      <SideMark side="resource" silent />
      <Hidden>{m.visits_to_resource()}: </Hidden>
      {formatNumber(toResource)}
    </span>
    <span className={styles.way} title={m.visits_to_peer()}>
      <SideMark side="peer" silent />
      <Hidden>{m.visits_to_peer()}: </Hidden>
      {formatNumber(toPeer)}
    </span>
  </span>
)
