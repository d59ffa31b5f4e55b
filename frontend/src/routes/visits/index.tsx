import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { type VisitSearch, visitsQuery } from '@/features/visit/queries'
import { VisitFilters } from '@/features/visit/visit-filters'
import { VisitSections } from '@/features/visit/visit-sections'
import { formatNumber } from '@/lib/format'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Stack } from '@/ui/columns'
import { ListCount } from '@/ui/list-count'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { Pager } from '@/ui/pager'
import { PrintButton } from '@/ui/print-button'
import { Sheet } from '@/ui/sheet'

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
  const query = useQuery(visitsQuery(search))
  const { data } = query
  return (
    <>
      <PageHeading title={m.nav_visits()} note={m.visits_note()} aside={<PrintButton />} />
      <Stack>
        <Sheet>
          <VisitFilters
            search={search}
            onChange={(change) =>
              navigate({ search: { ...search, ...change, cursor: undefined }, replace: true })
            }
            onClear={() => navigate({ search: {} })}
          />
          <ListCount>
            {data?.total == null
              ? undefined
              : m.visits_count({ count: data.total, n: formatNumber(data.total) })}
          </ListCount>
        </Sheet>
        <Loaded query={query} lines={8} height={480}>
          {({ items }) => <VisitSections visits={items} stale={query.isPlaceholderData} />}
        </Loaded>
        <Pager
          cursor={search.cursor}
          next={data?.next}
          onGo={(cursor) => navigate({ search: { ...search, cursor } })}
        />
      </Stack>
    </>
  )
}
