import type { ImportReport } from '@/api/types'
import { formatBytes, formatMoment, formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { ProgressBar } from '@/ui/progress-bar'
import { ImportFigures } from './import-figures'
import styles from './import-figures.module.css'
import { isRunning } from './queries'

const titleOf = (report: ImportReport) => {
  const rows = { count: report.rows, n: formatNumber(report.rows) }
  if (report.status === 'QUEUED') return m.import_waiting()
  if (report.status === 'RUNNING') return report.mode === 'commit' ? m.import_running() : m.import_checking()
  if (report.status === 'FAILED') return m.import_failed()
  if (report.status === 'COMMITTED') {
    const written = report.created + report.updated
    return m.import_done({ count: written, n: formatNumber(written) })
  }
  if (report.status === 'UNDONE') return m.import_undone()
  return report.mode === 'commit' ? m.import_refused(rows) : m.import_checked(rows)
}

/** How an import stands: while it runs how far it is, and then what came of it. */
export const ReportCard = ({ report }: { report: ImportReport }) => (
  <Card title={titleOf(report)} flush>
    <div className={styles.words}>
      {isRunning(report) && (
        <>
          <ProgressBar value={report.bytesRead} of={report.bytes} />
          <p>
            {m.import_progress({
              rows: formatNumber(report.rows),
              read: formatBytes(report.bytesRead),
              bytes: formatBytes(report.bytes),
            })}{' '}
            {report.estimatedEnd && m.import_until({ when: formatMoment(report.estimatedEnd) })}
          </p>
          <p>{m.import_leave()}</p>
        </>
      )}
      {report.failure && <p>{report.failure}</p>}
      {report.status === 'UNDONE' && <p>{m.import_undone_note()}</p>}
      {report.notices.map((notice) => (
        <p key={notice}>{m.import_notice({ notice })}</p>
      ))}
    </div>
    {report.status !== 'FAILED' && <ImportFigures report={report} />}
  </Card>
)
