import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { EmptyInstallation } from '@/features/access/empty-installation'
import { ActivityCard } from '@/features/overview/activity-card'
import { AttentionList } from '@/features/overview/attention-list'
import { FigureStrip } from '@/features/overview/figure-strip'
import { ObjectiveList } from '@/features/overview/objective-list'
import { OverviewGrid } from '@/features/overview/overview-grid'
import { PairCard } from '@/features/overview/pair-card'
import { ProgramNote } from '@/features/overview/program-note'
import { overviewQuery } from '@/features/overview/queries'
import { PlanVisit } from '@/features/visit/plan-visit'
import { formatTime } from '@/lib/format'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Stack } from '@/ui/columns'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/')({
  validateSearch: (search: Record<string, unknown>): { program?: string } => ({
    program: one(search.program),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(overviewQuery(deps.program))
  },
  component: OverviewPage,
})

function OverviewPage() {
  const { program } = Route.useSearch()
  const query = useQuery(overviewQuery(program))
  return (
    <>
      <PageHeading
        title={m.overview_title()}
        note={query.data && <ProgramNote programs={query.data.programs} />}
        aside={
          <>
            <PrintButton />
            <PlanVisit />
          </>
        }
      />
      <Loaded query={query} lines={12} height={900}>
        {({ programs, figures, attention, pairs, activity, objectives }) =>
          programs.length === 0 ? (
            <EmptyInstallation />
          ) : (
            <Stack>
              <FigureStrip figures={figures} />
              <OverviewGrid
                attention={
                  <Card title={m.attention_title()}>
                    <AttentionList attention={attention} />
                  </Card>
                }
                map={<PairCard pairs={pairs} />}
                objectives={
                  <Card title={m.objectives()}>
                    <ObjectiveList objectives={objectives} />
                  </Card>
                }
              />
              <ActivityCard activity={activity} />
              <Muted>{m.updated_at({ time: formatTime(query.dataUpdatedAt) })}</Muted>
            </Stack>
          )
        }
      </Loaded>
    </>
  )
}
