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
import { visitDates } from './visit-dates'
import styles from './visit-table.module.css'

const names = (refs: { name: string }[]) => refs.map(({ name }) => name).join(', ')

const columns = (): Column<Visit>[] => [
  {
    title: m.visit(),
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
    title: m.dates(),
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
    title: m.direction(),
    cell: ({ direction }) => (
      <span className={styles.direction}>
        <DirectionMark direction={direction} />
        {directionLabel[direction]()}
      </span>
    ),
  },
  { title: m.hosts(), cell: ({ hosts }) => names(hosts) },
  { title: m.senders(), cell: ({ senders }) => names(senders) },
  { title: m.delegation(), cell: (visit) => delegationWords(visit) || <Muted>{m.not_known()}</Muted> },
  {
    title: m.status(),
    cell: ({ status }) => <Badge tone={visitTone[status]}>{visitStatusLabel[status]()}</Badge>,
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
