import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PlanVisit } from '@/features/visit/plan-visit'
import { type VisitSearch, visitsQuery } from '@/features/visit/queries'
import { ViewSwitch } from '@/features/visit/view-switch'
import { VisitFilters } from '@/features/visit/visit-filters'
import { visitColumns, visitSorts } from '@/features/visit/visit-list'
import { VisitSections } from '@/features/visit/visit-sections'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { lazily } from '@/lib/lazily'
import { listSearch } from '@/lib/list-search'
import { isMonth, monthOf } from '@/lib/month'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'
import { Skeleton } from '@/ui/skeleton'

const CalendarPage = lazily(() => import('@/features/visit/calendar-page'), 'CalendarPage')

export const Route = createFileRoute('/visits/')({
  validateSearch: (search: Record<string, unknown>): VisitSearch & { view?: 'calendar'; month?: string } => ({
    q: one(search.q),
    status: among(visitStatusLabel, search.status),
    kind: among(visitKindLabel, search.kind),
    direction: among(directionLabel, search.direction),
    partnership: many(search.partnership),
    organization: many(search.organization),
    from: one(search.from),
    to: one(search.to),
    ...listSearch(search, { sorts: visitSorts, columns: visitColumns }),
    view: search.view === 'calendar' ? 'calendar' : undefined,
    month: search.month === undefined ? undefined : one(search.month),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { view, month: _, ...deps } }) => {
    if (view) return
    void context.queryClient.prefetchQuery(visitsQuery(deps))
  },
  component: VisitsPage,
})

function VisitsPage() {
  const { view, month, ...search } = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return view ? (
    <Suspense fallback={<Skeleton lines={8} height={640} />}>
      <CalendarPage
        search={search}
        month={isMonth(month) ? month : monthOf(new Date())}
        onSearch={(target, replace) => navigate({ search: { ...target, view, month }, replace })}
        onMonth={(chosen) => navigate({ search: { ...search, view, month: chosen } })}
      />
    </Suspense>
  ) : (
    <VisitsList search={search} />
  )
}

const VisitsList = ({ search }: { search: VisitSearch }) => {
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
      aside={
        <>
          <ViewSwitch search={search} calendar={false} />
          <PlanVisit />
        </>
      }
      path="/api/v1/visits"
      sorts={visitSorts}
      columns={visitColumns}
      none={m.visits_none()}
      begin={<Begin words={m.list_begin({ action: m.visit_plan() })} kind="visits" />}
      noneFound={m.visits_none_found()}
    >
      {(visits, stale) => <VisitSections visits={visits} stale={stale} />}
    </ListPage>
  )
}
