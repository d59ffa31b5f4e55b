import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Indicator, PeriodLine } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { amount, baseline } from './amount'
import { Figure } from './figure'
import styles from './indicator-table.module.css'
import { indicatorsQuery, programReachQuery } from './queries'
import { aimOf, presentLine } from './standing'
import { StandingBadge, Trend } from './standing-words'

type Row = { indicator: Indicator; lines: PeriodLine[]; line: PeriodLine | undefined }

const columns = (): Column<Row>[] => [
  {
    title: m.indicator(),
    width: 40,
    cell: ({ indicator }) => (
      <div className={styles.what}>
        <Link to="/indicators/$ref" params={{ ref: indicator.code }}>
          <Bilingual text={indicator.title} />
        </Link>
        <Muted>
          {indicator.definition ? <Bilingual text={indicator.definition} /> : m.indicator_definition_none()}
        </Muted>
        <Muted>{m.baseline_line({ baseline: baseline(indicator) })}</Muted>
      </div>
    ),
  },
  { title: m.period(), width: 14, cell: ({ line }) => line?.period.label },
  {
    title: m.value_target(),
    width: 10,
    numeric: true,
    cell: ({ indicator, line }) => {
      const aim = line && aimOf(line)
      return aim == null ? '—' : amount(aim, indicator)
    },
  },
  {
    title: m.value_actual(),
    width: 14,
    numeric: true,
    cell: ({ indicator, line }) => <Figure value={line?.actual ?? null} indicator={indicator} small />,
  },
  {
    title: m.status_words(),
    width: 22,
    cell: ({ indicator, line, lines }) => (
      <div className={styles.status}>
        <StandingBadge indicator={indicator} line={line} />
        {line && <Trend indicator={indicator} lines={lines} line={line} />}
      </div>
    ),
  },
]

/** What shows whether an objective is reached: where each indicator stands today, and where it comes from. */
export const IndicatorTable = ({
  program,
  objective,
}: {
  program: string
  objective: { id: string; text: Indicator['title'] }
}) => {
  const { data: all = [] } = useQuery(indicatorsQuery(program))
  const { data: reach = [] } = useQuery(programReachQuery(program))
  const own = all.filter((indicator) => indicator.objective.id === objective.id)
  if (own.length === 0) return null
  const rows = own.map((indicator): Row => {
    const lines = reach.find((one) => one.indicator.id === indicator.id)?.periods ?? []
    return { indicator, lines, line: presentLine(lines) }
  })
  return (
    <div className={styles.table}>
      <DataTable
        caption={m.indicators_of({ name: plain(objective.text, getLocale()) })}
        columns={columns()}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
      />
    </div>
  )
}
