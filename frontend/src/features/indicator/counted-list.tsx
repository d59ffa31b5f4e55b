import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Counted } from '@/api/types'
import { formatDate, formatNumber } from '@/lib/format'
import { kindName } from '@/lib/labels/kind-labels'
import { doubtLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import styles from './counted-list.module.css'
import { countedQuery } from './queries'

const CountedRecord = ({ counted: { kind, record, date, amount, leftOut } }: { counted: Counted }) => (
  <>
    <Line
      title={
        <Link to="/go/$kind/$ref" params={{ kind, ref: record.code }}>
          <Bilingual text={record.name} />
        </Link>
      }
      aside={amount !== null && <span>{formatNumber(amount, 4)}</span>}
    />
    <Muted>{[kindName(kind), formatDate(date) || m.date_not_known()].join(' · ')}</Muted>
    {leftOut && <Muted>{doubtLabel(leftOut)}</Muted>}
  </>
)

const Records = ({ title, records }: { title: string; records: Counted[] }) =>
  records.length > 0 && (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <RecordList label={title} rows={records} rowKey={({ record }) => record.id}>
        {(counted) => <CountedRecord counted={counted} />}
      </RecordList>
    </div>
  )

/** Every record behind a figure, so that a reader can trace it, and every one that was left out with its reason. */
export const CountedList = ({ indicator, period }: { indicator: string; period: string }) => (
  <Loaded query={useQuery(countedQuery(indicator, period))}>
    {({ total, counted, leftOut }) => (
      <div className={styles.lists}>
        <Records title={m.counted_records()} records={counted} />
        {total > counted.length && <Muted>{m.counted_first({ n: formatNumber(counted.length) })}</Muted>}
        <Records title={m.counted_left_out()} records={leftOut} />
      </div>
    )}
  </Loaded>
)
