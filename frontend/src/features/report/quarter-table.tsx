import { Link } from '@tanstack/react-router'
import type { ProgramQuarter } from '@/api/types'
import { formatDate, formatNumber, formatTerm } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { ReportState } from './report-state'

const count = (value: number) => (value ? formatNumber(value) : <Muted>{formatNumber(0)}</Muted>)

const columns = (program: string): Column<ProgramQuarter>[] => [
  {
    title: m.report_quarter(),
    cell: ({ code, label, number }) => (
      <Link to="/reports/$program/$quarter" params={{ program, quarter: code }}>
        {number ? m.report_numbered({ quarter: label ?? code, number }) : (label ?? code)}
      </Link>
    ),
  },
  { title: m.dates(), cell: ({ from, to }) => formatTerm(from, to) || formatDate(from) },
  {
    title: m.status(),
    cell: ({ state, report }) => <ReportState state={state} begun={Boolean(report)} />,
  },
  { title: m.nav_visits(), numeric: true, cell: ({ visits }) => count(visits) },
  { title: m.outcomes(), numeric: true, cell: ({ outcomes }) => count(outcomes) },
  { title: m.report_perhaps(), numeric: true, cell: ({ perhaps }) => count(perhaps) },
]

/** The latest first, as somebody comes for it. */
export const QuarterTable = ({ program, quarters }: { program: string; quarters: ProgramQuarter[] }) => (
  <DataTable
    caption={m.report_quarters()}
    columns={columns(program)}
    rows={quarters.toReversed()}
    rowKey={({ code }) => code}
  />
)
