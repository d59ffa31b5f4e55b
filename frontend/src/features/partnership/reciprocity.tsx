import type { Partnership } from '@/api/types'
import { formatDate, formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { ProgressBar } from '@/ui/progress-bar'
import { type Side, SideMark } from '@/ui/side-mark'
import styles from './reciprocity.module.css'

const Way = ({ side, label, count, of }: { side: Side; label: string; count: number; of: number }) => (
  <div className={styles.way}>
    <dt className={styles.label}>
      <SideMark side={side} silent /> {label}
    </dt>
    <dd className={styles.count}>
      {formatNumber(count)} <ProgressBar value={count} of={of} tone={side} />
    </dd>
  </div>
)

/** Whether the exchange goes both ways: completed visits to each side. */
export const Reciprocity = ({ partnership: { activity } }: { partnership: Partnership }) => {
  const { toResource, toPeer, lastVisit } = activity
  const most = Math.max(toResource, toPeer)
  return (
    <>
      <dl className={styles.ways}>
        <Way side="resource" label={m.visits_to_resource()} count={toResource} of={most} />
        <Way side="peer" label={m.visits_to_peer()} count={toPeer} of={most} />
      </dl>
      <p className={styles.note}>
        {lastVisit ? m.last_visit_on({ date: formatDate(lastVisit) }) : most === 0 && m.no_visit_completed()}
      </p>
    </>
  )
}
