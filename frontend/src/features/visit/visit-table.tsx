import { Link } from '@tanstack/react-router'
import type { Visit } from '@/api/types'
import { visitTone } from '@/lib/labels/tones'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { delegationWords } from './delegation-words'
import { DirectionMark } from './direction-mark'
import { isUnreported } from './report-state'
import { visitDates } from './visit-dates'
import styles from './visit-table.module.css'

const names = (refs: { name: string }[]) => refs.map(({ name }) => name).join(', ')

const columns = (): Column<Visit>[] => [
  {
    title: m.visit(),
    width: 20,
    cell: ({ code, title, kind }) => (
      <>
        <Link to="/visits/$ref" params={{ ref: code }}>
          <Bilingual text={title} />
        </Link>
        <br />
        <Muted>{visitKindLabel[kind]()}</Muted>
      </>
    ),
  },
  {
    id: 'dates',
    title: m.dates(),
    width: 12,
    cell: (visit) => (
      <>
        {visitDates(visit) || m.date_not_known()}
        {visit.datesAsStated && (
          <>
            <br />
            <Muted>{m.quoted({ words: visit.datesAsStated })}</Muted>
          </>
        )}
      </>
    ),
  },
  {
    id: 'direction',
    title: m.direction(),
    width: 14,
    cell: ({ direction }) => (
      <span className={styles.direction}>
        <DirectionMark direction={direction} />
        {directionLabel[direction]()}
      </span>
    ),
  },
  { id: 'hosts', title: m.hosts(), width: 18, cell: ({ hosts }) => names(hosts) },
  { id: 'senders', title: m.senders(), width: 18, cell: ({ senders }) => names(senders) },
  {
    id: 'delegation',
    title: m.delegation(),
    width: 11,
    cell: (visit) => delegationWords(visit) || <Muted>{m.not_known()}</Muted>,
  },
  {
    id: 'status',
    title: m.status(),
    width: 9,
    cell: (visit) => (
      <>
        <Badge tone={visitTone[visit.status]}>{visitStatusLabel[visit.status]()}</Badge>
        {isUnreported(visit) && (
          <>
            <br />
            <Muted>{m.report_none()}</Muted>
          </>
        )}
      </>
    ),
  },
]

export const VisitTable = ({ visits, stale }: { visits: Visit[]; stale?: boolean }) => (
  <DataTable
    caption={m.nav_visits()}
    columns={columns()}
    rows={visits}
    rowKey={({ id }) => id}
    stale={stale}
  />
)
