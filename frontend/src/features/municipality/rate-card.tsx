import { useQuery } from '@tanstack/react-query'
import { lazy, useMemo, useState } from 'react'
import { WhenInView } from '@/charts/when-in-view'
import { formatNumber } from '@/lib/format'
import { measureLabel } from '@/lib/labels/measure-label'
import { m } from '@/paraglide/messages'
import { AsTable } from '@/ui/as-table'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { FigureSource } from './figure-source'
import { observationSourcesQuery, observationsQuery, visitsOfQuery } from './queries'
import { eventsOf, richestMeasure, seriesOf } from './rate-series'
import { SourceLine } from './source-line'

const RateChart = lazy(() => import('@/charts/rate-chart').then(({ RateChart }) => ({ default: RateChart })))

/** The longest series of rates, with the visits marked on it; where there is no series there is no card. */
export const RateCard = ({ municipality }: { municipality: string }) => {
  const [table, setTable] = useState(false)
  const { data: observations } = useQuery(observationsQuery(municipality))
  const { data: visits } = useQuery(visitsOfQuery(municipality))
  const measure = richestMeasure(observations ?? [])
  const points = useMemo(() => seriesOf(observations ?? [], measure ?? ''), [observations, measure])
  const events = useMemo(() => eventsOf(visits ?? []), [visits])
  const { data: citations = [] } = useQuery(
    observationSourcesQuery(points.map(({ observation }) => observation.id)),
  )
  if (!measure) return null
  const title = m.rate_of({ measure: measureLabel(measure), base: formatNumber(100_000) })
  const columns = [
    { title: m.year(), cell: ({ year }: (typeof points)[number]) => String(year) },
    {
      title: m.rate_per({ base: formatNumber(100_000) }),
      cell: ({ value }: (typeof points)[number]) => (value === null ? m.not_known() : formatNumber(value, 1)),
      numeric: true,
    },
    {
      title: m.source(),
      cell: ({ observation }: (typeof points)[number]) => (
        <FigureSource observation={observation} citations={citations} />
      ),
    },
  ]
  return (
    <Card title={title} aside={<AsTable shown={table} onChange={setTable} />} flush={table}>
      {table ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={points}
          rowKey={({ observation }) => observation.id}
        />
      ) : (
        <>
          <WhenInView height={280}>
            <RateChart label={m.rate_chart_label({ title })} points={points} events={events} />
          </WhenInView>
          <Muted>{m.rate_no_cause()}</Muted>
          <SourceLine citations={citations} />
        </>
      )}
    </Card>
  )
}
