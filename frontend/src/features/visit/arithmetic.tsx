import type { Delegation } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Sums } from '@/ui/sums'
import styles from './delegation.module.css'

const verdict = ({ difference, declared }: Delegation) => {
  if (declared == null || difference == null) return m.sum_undeclared()
  if (difference === 0) return m.sum_right()
  return difference < 0 ? m.sum_missing({ count: -difference }) : m.sum_too_many({ count: difference })
}

/** Named plus counted people, against the size that the source declared. A difference is said, never hidden. */
export const Arithmetic = ({ delegation }: { delegation: Delegation }) => {
  const { named, counted, sending, declared, difference } = delegation
  const parts = [
    { label: m.declared(), value: declared == null ? '—' : formatNumber(declared) },
    { label: m.recorded_visiting(), value: formatNumber(sending) },
    { label: m.named(), value: formatNumber(named) },
    { label: m.counted_not_named(), value: formatNumber(counted) },
  ]
  return (
    <>
      <Sums parts={parts} />
      <p className={styles.verdict} data-off={declared == null || difference !== 0 || undefined}>
        {verdict(delegation)}
      </p>
    </>
  )
}
