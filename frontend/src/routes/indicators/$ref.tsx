import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { IndicatorActions } from '@/features/indicator/indicator-actions'
import { IndicatorFacts } from '@/features/indicator/indicator-facts'
import { NotReady } from '@/features/indicator/not-ready'
import { PeopleCard } from '@/features/indicator/people-card'
import { PeriodCard } from '@/features/indicator/period-card'
import { indicatorQuery, reachQuery } from '@/features/indicator/queries'
import { ReachCard } from '@/features/indicator/reach-card'
import { presentLine } from '@/features/indicator/standing'
import { TrendCard } from '@/features/indicator/trend-card'
import { EvidenceCard } from '@/features/source/evidence-card'
import { resultTypeLabel } from '@/lib/labels/result-labels'
import { one } from '@/lib/search-codec'
import { plain, shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Card } from '@/ui/card'
import { Columns, Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { TitleNote } from '@/ui/title-note'

export const Route = createFileRoute('/indicators/$ref')({
  validateSearch: (search: Record<string, unknown>): { period?: string } => ({
    period: one(search.period),
  }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(reachQuery(params.ref))
    return context.queryClient.ensureQueryData(indicatorQuery(params.ref))
  },
  component: IndicatorPage,
})

const none: never[] = []

function IndicatorPage() {
  const { ref } = Route.useParams()
  const { period } = Route.useSearch()
  const { data: indicator } = useSuspenseQuery(indicatorQuery(ref))
  const { data: reach } = useQuery(reachQuery(indicator.code))
  const lines = reach?.periods ?? none
  const line = lines.find((one) => one.period.label === period) ?? presentLine(lines)
  const title = shown(indicator.title, getLocale())
  const name = title?.value ?? indicator.code
  const note = [
    m.indicator(),
    resultTypeLabel[indicator.resultType](),
    plain(indicator.program.name, getLocale()),
  ]
  return (
    <>
      <PageHeading
        title={name}
        language={title?.language}
        note={<TitleNote words={note.join(' · ')} text={indicator.title} />}
        aside={
          <>
            <PrintButton />
            <IndicatorActions indicator={indicator} />
          </>
        }
      />
      <Stack>
        {!indicator.reportable && <NotReady />}
        <Columns
          lead={
            <Card title={m.what_it_measures()}>
              <IndicatorFacts indicator={indicator} />
            </Card>
          }
          main={
            <>
              {line && <PeriodCard indicator={indicator} line={line} />}
              {line && <PeopleCard indicator={indicator} period={line.period.label} />}
              <TrendCard indicator={indicator} lines={lines} />
              <ReachCard indicator={indicator} chosen={line?.period.label} />
            </>
          }
          side={<EvidenceCard kind="indicators" id={indicator.id} name={name} />}
        />
      </Stack>
    </>
  )
}
