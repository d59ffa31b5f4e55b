import type { Delegation } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
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
    { label: m.declared(), value: declared },
    { label: m.recorded_visiting(), value: sending },
    { label: m.named(), value: named },
    { label: m.counted_not_named(), value: counted },
  ]
  return (
    <>
      <dl className={styles.sum}>
        {parts.map(({ label, value }) => (
          <div className={styles.part} key={label}>
            <dt>{label}</dt>
            <dd>{value == null ? '—' : formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.verdict} data-off={declared == null || difference !== 0 || undefined}>
        {verdict(delegation)}
      </p>
    </>
  )
}
