import type { ImportReport } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './import-figures.module.css'

const figuresOf = ({ mode, status, created, updated, unchanged, rejected }: ImportReport) => {
  const written = mode === 'commit' && status !== 'REJECTED'
  return [
    { label: written ? m.import_created() : m.import_ready_new(), value: created, tone: 'good' },
    { label: written ? m.import_updated() : m.import_ready_change(), value: updated, tone: 'good' },
    { label: m.import_same(), value: unchanged, tone: 'plain' },
    { label: written ? m.import_left_out() : m.import_to_fix(), value: rejected, tone: 'bad' },
  ]
}

/** What became of the rows, or would. */
export const ImportFigures = ({ report }: { report: ImportReport }) => (
  <dl className={styles.figures}>
    {figuresOf(report).map(({ label, value, tone }) => (
      <div className={styles.figure} key={label} data-tone={value > 0 ? tone : 'plain'}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>{formatNumber(value)}</dd>
      </div>
    ))}
  </dl>
)
