import { useQuery } from '@tanstack/react-query'
import type { Citation, Observation } from '@/api/types'
import { formatDate, formatNumber, formatTerm } from '@/lib/format'
import { measureLabel } from '@/lib/labels/measure-label'
import { observationStatusLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { FigureSource } from './figure-source'
import { FigureTools } from './figure-tools'
import type { FigureTask } from './observation-dialogs'
import { observedValue } from './observed-value'
import { observationSourcesQuery, observationsQuery } from './queries'

const Remarks = ({ observation: { status, smallNumber, note } }: { observation: Observation }) => (
  <>
    {(status === 'PROVISIONAL' || status === 'ESTIMATED') && (
      <div>
        <Muted>{observationStatusLabel[status]()}</Muted>
      </div>
    )}
    {smallNumber && (
      <div>
        <Muted>{m.small_number({ limit: formatNumber(20) })}</Muted>
      </div>
    )}
    {note && (
      <div>
        <Muted>
          <Bilingual text={note} />
        </Muted>
      </div>
    )}
  </>
)

/** A rate says which population it was computed with, since that is rarely of the same year. */
const RateOf = ({ per100000, population, populationPeriod }: NonNullable<Observation['rate']>) => (
  <>
    {formatNumber(per100000, 1)}
    <div>
      <Muted>
        {m.rate_population({ population: formatNumber(population), period: formatDate(populationPeriod) })}
      </Muted>
    </div>
  </>
)

type Ask = ((asked: FigureTask) => void) | undefined

const columns = (citations: Citation[], onAsk: Ask): Column<Observation>[] => [
  {
    title: m.measure(),
    width: 32,
    cell: (observation) => (
      <>
        {measureLabel(observation.measure)}
        <Remarks observation={observation} />
      </>
    ),
  },
  { title: m.value(), width: 13, cell: observedValue, numeric: true },
  { title: m.period(), width: 10, cell: ({ periodStart, periodEnd }) => formatTerm(periodStart, periodEnd) },
  {
    title: m.rate_per({ base: formatNumber(100_000) }),
    width: 18,
    cell: ({ rate }) => rate && <RateOf {...rate} />,
    numeric: true,
  },
  {
    title: m.source(),
    width: 27,
    cell: (observation) => (
      <>
        <FigureSource observation={observation} citations={citations} />
        {onAsk && <FigureTools observation={observation} onAsk={onAsk} />}
      </>
    ),
  },
]

/** Every figure with its year and its source. */
export const FactTable = ({ municipality, onAsk }: { municipality: string; onAsk?: Ask }) => {
  const query = useQuery(observationsQuery(municipality))
  const { data: citations = [] } = useQuery(observationSourcesQuery((query.data ?? []).map(({ id }) => id)))
  if (!query.data || query.data.length === 0) {
    return (
      <Inset>
        <Loaded query={query}>{() => <Empty>{m.observations_none()}</Empty>}</Loaded>
      </Inset>
    )
  }
  return (
    <DataTable
      caption={m.key_facts()}
      columns={columns(citations, onAsk)}
      rows={query.data}
      rowKey={({ id }) => id}
    />
  )
}
