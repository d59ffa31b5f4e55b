import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { PlanVisit } from '@/features/visit/plan-visit'
import { type VisitSearch, visitsQuery } from '@/features/visit/queries'
import { VisitFilters } from '@/features/visit/visit-filters'
import { VisitSections } from '@/features/visit/visit-sections'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/visits/')({
  validateSearch: (search: Record<string, unknown>): VisitSearch => ({
    q: one(search.q),
    status: among(visitStatusLabel, search.status),
    kind: among(visitKindLabel, search.kind),
    direction: among(directionLabel, search.direction),
    partnership: many(search.partnership),
    organization: many(search.organization),
    from: one(search.from),
    to: one(search.to),
    cursor: one(search.cursor),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(visitsQuery(deps))
  },
  component: VisitsPage,
})

function VisitsPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <ListPage
      title={m.nav_visits()}
      note={m.visits_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <VisitFilters filter={filter} />}
      query={useQuery(visitsQuery(search))}
      count={m.visits_count}
      aside={<PlanVisit />}
      none={m.visits_none()}
      noneFound={m.visits_none_found()}
    >
      {(visits, stale) => <VisitSections visits={visits} stale={stale} />}
    </ListPage>
  )
}
