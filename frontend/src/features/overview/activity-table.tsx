import { Link } from '@tanstack/react-router'
import type { PartnershipActivity, TextRef } from '@/api/types'
import { formatDate, formatTerm } from '@/lib/format'
import { agreementKindLabel } from '@/lib/labels/partnership-labels'
import { directionLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { span } from '@/lib/partial-date'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'

type Event = { of: TextRef; what: TextRef; visit: boolean; note: string; date: string; order: number }

const eventsOf = (activity: PartnershipActivity[]): Event[] =>
  activity
    .flatMap(({ partnership, visits, agreements }) => [
      ...visits.map(({ visit, start, end, direction, status }) => ({
        of: partnership,
        what: visit,
        visit: true,
        note: `${directionLabel[direction]()} · ${visitStatusLabel[status]()}`,
        date: formatTerm(start, end),
        order: span(start, end)?.[0].getTime() ?? Number.POSITIVE_INFINITY,
      })),
      ...agreements.map(({ agreement, kind, signed }) => ({
        of: partnership,
        what: agreement,
        visit: false,
        note: agreementKindLabel[kind](),
        date: formatDate(signed),
        order: span(signed)?.[0].getTime() ?? Number.POSITIVE_INFINITY,
      })),
    ])
    .toSorted((one, other) => one.order - other.order)

const columns = (): Column<Event>[] => [
  {
    title: m.event(),
    cell: ({ of, what, visit }) => (
      <Link to={visit ? '/visits/$ref' : '/partnerships/$ref'} params={{ ref: visit ? what.code : of.code }}>
        <Bilingual text={what.name} />
      </Link>
    ),
  },
  { title: m.date(), cell: ({ date }) => date || m.date_not_known() },
  { title: m.details(), cell: ({ note }) => note },
  { title: m.partnership(), cell: ({ of }) => <Bilingual text={of.name} /> },
]

export const ActivityTable = ({ activity }: { activity: PartnershipActivity[] }) => (
  <DataTable
    caption={m.activity_title()}
    columns={columns()}
    rows={eventsOf(activity)}
    rowKey={({ of, what }) => of.id + what.id}
  />
)
