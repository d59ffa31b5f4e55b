import { Link } from '@tanstack/react-router'
import { CircleAlert, Clock, FileWarning, type LucideIcon, Users } from 'lucide-react'
import type { Attention } from '@/api/types'
import { formatDays } from '@/lib/format'
import { attentionReasonLabel } from '@/lib/labels/overview-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { FirstFew } from '@/ui/first-few'
import { RecordList } from '@/ui/record-list'
import styles from './attention-list.module.css'

const icon: Record<Attention['reason'], LucideIcon> = {
  COMMITMENT_OVERDUE: CircleAlert,
  AGREEMENT_ENDING: Clock,
  VISIT_UNREPORTED: FileWarning,
  DELEGATION_MISMATCH: Users,
}

const when = (days: number | null | undefined) => {
  if (days === null || days === undefined) return ''
  if (days === 0) return m.due_today()
  return days > 0 ? m.days_late({ time: formatDays(days) }) : m.days_ahead({ time: formatDays(-days) })
}

const Concern = ({ reason, kind, entity, days, detail }: Attention) => {
  const Icon = icon[reason]
  return (
    <div className={styles.concern} data-reason={reason}>
      <Icon aria-hidden="true" size={18} className={styles.icon} />
      <div>
        <p className={styles.reason}>{attentionReasonLabel[reason]()}</p>
        <p className={styles.subject}>
          <Link to="/go/$kind/$ref" params={{ kind, ref: entity.code }}>
            <Bilingual text={entity.name} />
          </Link>
        </p>
        <p className={styles.note}>
          {when(days)}
          {when(days) && detail && ' · '}
          <Bilingual text={detail} />
        </p>
      </div>
    </div>
  )
}

/** What waits for somebody, the longest overdue first. */
export const AttentionList = ({ attention }: { attention: Attention[] }) =>
  attention.length === 0 ? (
    <Empty>{m.attention_none()}</Empty>
  ) : (
    <FirstFew rows={attention} few={4}>
      {(shown) => (
        <RecordList rows={shown} rowKey={({ reason, entity }) => reason + entity.id}>
          {(concern) => <Concern {...concern} />}
        </RecordList>
      )}
    </FirstFew>
  )
