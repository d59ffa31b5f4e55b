import { lazy, useMemo, useState } from 'react'
import type { Indicator, PeriodLine } from '@/api/types'
import type { TrendPoint } from '@/charts/trend-chart'
import { WhenInView } from '@/charts/when-in-view'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { AsTable } from '@/ui/as-table'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { Empty } from '@/ui/empty'
import { amount, amountWithUnit } from './amount'
import { aimOf } from './standing'
import { TrendLegend } from './trend-legend'

const TrendChart = lazy(() =>
  import('@/charts/trend-chart').then(({ TrendChart }) => ({ default: TrendChart })),
)

const titleOf = (indicator: Indicator, { period, actual }: PeriodLine, aim: number | null) =>
  [
    period.label,
    actual !== null && `${m.value_actual()}: ${amountWithUnit(actual, indicator)}`,
    aim !== null && `${m.value_target()}: ${amount(aim, indicator)}`,
  ]
    .filter(Boolean)
    .join('\n')

const pointOf = (indicator: Indicator, line: PeriodLine): TrendPoint => {
  const target = aimOf(line)
  return {
    period: line.period.label,
    actual: line.actual,
    target,
    reported: line.actualFrom === 'REPORTED',
    title: titleOf(indicator, line, target),
  }
}

const shown = (value: number | null, indicator: Indicator, none: string) =>
  value === null ? none : amount(value, indicator)

/** What has to be done before there is anything to see. */
const begin = ({ computedFrom }: Indicator) =>
  (computedFrom ?? 'MANUAL') === 'MANUAL' ? m.trend_none_reported() : m.trend_none_counted()

/** How an indicator went from period to period; a first figure already stands beside its target. */
export const TrendCard = ({ indicator, lines }: { indicator: Indicator; lines: PeriodLine[] }) => {
  const [table, setTable] = useState(false)
  const trend = useMemo(
    () => ({
      points: lines.map((line) => pointOf(indicator, line)),
      ascending: indicator.ascending,
      baseline:
        indicator.baselineValue === null
          ? undefined
          : { value: indicator.baselineValue, label: m.baseline() },
    }),
    [indicator, lines],
  )
  const { points } = trend
  // Words make no line, what is not defined counts nothing, and what has no periods is told so below.
  if (indicator.measure === 'QUALITATIVE' || !indicator.reportable || points.length === 0) return null
  const known = points.filter(({ actual }) => actual !== null)
  const unit = plain(indicator.unit, getLocale())
  const title = unit ? `${m.trend()} (${unit})` : m.trend()
  if (known.length === 0) {
    return (
      <Card title={title}>
        <Empty>{begin(indicator)}</Empty>
      </Card>
    )
  }
  return (
    <Card title={title} aside={<AsTable shown={table} onChange={setTable} />} flush={table}>
      {table ? (
        <DataTable
          caption={title}
          columns={[
            { title: m.period(), cell: ({ period }) => period },
            {
              title: m.value_target(),
              numeric: true,
              cell: ({ target }) => shown(target, indicator, '—'),
            },
            {
              title: m.value_actual(),
              numeric: true,
              cell: ({ actual }) => shown(actual, indicator, m.not_known()),
            },
          ]}
          rows={points}
          rowKey={({ period }) => period}
        />
      ) : (
        <>
          <TrendLegend
            counted={known.some(({ reported }) => !reported)}
            reported={known.some(({ reported }) => reported)}
            target={points.some(({ target }) => target !== null)}
          />
          <WhenInView height={280}>
            <TrendChart label={m.trend_label({ name: plain(indicator.title, getLocale()) })} trend={trend} />
          </WhenInView>
        </>
      )}
    </Card>
  )
}
