import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { MunicipalityFilters } from '@/features/municipality/municipality-filters'
import { MunicipalityTable } from '@/features/municipality/municipality-table'
import { type MunicipalitySearch, municipalitiesQuery } from '@/features/municipality/queries'
import { formatNumber } from '@/lib/format'
import { municipalityKindLabel } from '@/lib/labels/municipality-labels'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { ListCount } from '@/ui/list-count'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { Pager } from '@/ui/pager'
import { PrintButton } from '@/ui/print-button'
import { Sheet } from '@/ui/sheet'

export const Route = createFileRoute('/municipalities/')({
  validateSearch: (search: Record<string, unknown>): MunicipalitySearch => ({
    q: one(search.q),
    kind: among(municipalityKindLabel, search.kind),
    country: many(search.country),
    cursor: one(search.cursor),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(municipalitiesQuery(deps))
  },
  component: MunicipalitiesPage,
})

function MunicipalitiesPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const query = useQuery(municipalitiesQuery(search))
  const { data } = query
  const rows = data?.items ?? []
  return (
    <>
      <PageHeading title={m.nav_municipalities()} note={m.municipalities_note()} aside={<PrintButton />} />
      <Sheet>
        <MunicipalityFilters
          search={search}
          onChange={(change) =>
            navigate({ search: { ...search, ...change, cursor: undefined }, replace: true })
          }
          onClear={() => navigate({ search: {} })}
        />
        <ListCount>
          {data?.total == null
            ? undefined
            : m.municipalities_count({ count: data.total, n: formatNumber(data.total) })}
        </ListCount>
        {rows.length > 0 ? (
          <MunicipalityTable municipalities={rows} stale={query.isPlaceholderData} />
        ) : (
          <Inset>
            <Loaded query={query} lines={6} height={320}>
              {() => <Empty>{m.municipalities_none_found()}</Empty>}
            </Loaded>
          </Inset>
        )}
        <Pager
          cursor={search.cursor}
          next={data?.next}
          onGo={(cursor) => navigate({ search: { ...search, cursor } })}
        />
      </Sheet>
    </>
  )
}
