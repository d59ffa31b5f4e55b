import { Link } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import type { Indicator, PeriodLine } from '@/api/types'
import { formatTerm } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { Hidden } from '@/ui/hidden'
import { Muted } from '@/ui/muted'
import { amount, reached } from './amount'
import styles from './period-table.module.css'
import { aimOf } from './standing'
import { StandingBadge } from './standing-words'

const columns = (indicator: Indicator, chosen: string | undefined): Column<PeriodLine>[] => [
  {
    title: m.period(),
    width: 34,
    cell: ({ period: { label, start, end, locked } }) => (
      <div className={styles.period}>
        <span>
          <Link
            to="/indicators/$ref"
            params={{ ref: indicator.code }}
            search={{ period: label }}
            hash="period"
            aria-current={label === chosen || undefined}
          >
            {label}
          </Link>
          {locked && (
            <>
              {' '}
              <Lock aria-hidden="true" size={13} />
              <Hidden>{m.period_locked()}</Hidden>
            </>
          )}
        </span>
        <Muted>{formatTerm(start, end)}</Muted>
      </div>
    ),
  },
  {
    title: m.value_target(),
    width: 14,
    numeric: true,
    cell: (line) => {
      const aim = aimOf(line)
      return aim === null ? '—' : amount(aim, indicator)
    },
  },
  {
    title: m.value_actual(),
    width: 14,
    numeric: true,
    cell: ({ actual }) => reached(actual, indicator),
  },
  {
    title: m.from_where(),
    width: 16,
    cell: ({ actualFrom }) =>
      actualFrom && (actualFrom === 'COMPUTED' ? m.actual_computed() : m.actual_reported()),
  },
  {
    title: m.status_words(),
    width: 22,
    cell: (line) => <StandingBadge indicator={indicator} line={line} />,
  },
]

/** Every period with what it aimed at and what it reached; the latest comes first. */
export const PeriodTable = ({
  indicator,
  lines,
  chosen,
}: {
  indicator: Indicator
  lines: PeriodLine[]
  chosen: string | undefined
}) => (
  <DataTable
    caption={m.targets_and_actuals()}
    columns={columns(indicator, chosen)}
    rows={lines.toReversed()}
    rowKey={({ period }) => period.label}
  />
)
