import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { countriesQuery } from '@/features/municipality/queries'
import { PartnershipFilters } from '@/features/partnership/partnership-filters'
import { PartnershipTable } from '@/features/partnership/partnership-table'
import { type PartnershipSearch, partnershipsQuery } from '@/features/partnership/queries'
import { formatNumber } from '@/lib/format'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
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

export const Route = createFileRoute('/partnerships/')({
  validateSearch: (search: Record<string, unknown>): PartnershipSearch => ({
    q: one(search.q),
    status: among(partnershipStatusLabel, search.status),
    form: among(partnershipFormLabel, search.form),
    country: many(search.country),
    focusArea: many(search.focusArea),
    cursor: one(search.cursor),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(partnershipsQuery(deps))
  },
  component: PartnershipsPage,
})

function PartnershipsPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const query = useQuery(partnershipsQuery(search))
  const { data: countries = [] } = useQuery(countriesQuery)
  const { data } = query
  const rows = data?.items ?? []
  return (
    <>
      <PageHeading title={m.nav_partnerships()} note={m.partnerships_note()} aside={<PrintButton />} />
      <Sheet>
        <PartnershipFilters
          search={search}
          countries={countries}
          onChange={(change) =>
            navigate({ search: { ...search, ...change, cursor: undefined }, replace: true })
          }
          onClear={() => navigate({ search: {} })}
        />
        <ListCount>
          {data?.total == null
            ? undefined
            : m.partnerships_count({ count: data.total, n: formatNumber(data.total) })}
        </ListCount>
        {rows.length > 0 ? (
          <PartnershipTable partnerships={rows} stale={query.isPlaceholderData} />
        ) : (
          <Inset>
            <Loaded query={query} lines={6} height={320}>
              {() => <Empty>{m.partnerships_none_found()}</Empty>}
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
