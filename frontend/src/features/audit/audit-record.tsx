import { Link } from '@tanstack/react-router'
import type { AuditEntry } from '@/api/types'
import { formatTime } from '@/lib/format'
import { kindName } from '@/lib/labels/kind-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { actionLabel, actionTone } from './action-labels'
import styles from './audit-record.module.css'
import { DifferenceTable } from './difference-table'
import { differences } from './differences'

const withheld = { WITHHELD: m.audit_withheld, ERASED: m.audit_erased_note, SHOWN: undefined }

const Subject = ({ kind, record, code }: AuditEntry) => {
  const name = [kind && kindName(kind), code].filter(Boolean).join(' · ')
  return kind && record && code ? (
    <Link to="/go/$kind/$ref" params={{ kind, ref: record }}>
      {name}
    </Link>
  ) : (
    name
  )
}

/** Who did what to what, and when; what it changed, for who wants to know. */
export const AuditRecord = ({ entry }: { entry: AuditEntry }) => {
  const rows = differences(entry.before, entry.after)
  const note = withheld[entry.content]?.()
  const told = `${actionLabel[entry.action]()}, ${entry.code ?? ''}`
  return (
    <>
      <Line
        title={
          <>
            <time className={styles.time} dateTime={entry.at}>
              {formatTime(Date.parse(entry.at))}
            </time>{' '}
            {entry.name || m.audit_nobody()}
          </>
        }
        aside={<Badge tone={actionTone[entry.action]}>{actionLabel[entry.action]()}</Badge>}
      />
      <span>
        <Subject {...entry} />
      </span>
      <Muted>
        {[entry.address && m.audit_from({ address: entry.address }), note].filter(Boolean).join(' · ')}
      </Muted>
      {rows.length > 0 && (
        <details className={styles.details}>
          <summary>{m.audit_fields({ count: rows.length })}</summary>
          <DifferenceTable caption={told} rows={rows} />
        </details>
      )}
    </>
  )
}
