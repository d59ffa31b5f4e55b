import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { countriesQuery } from '@/api/records'
import { NewPartnership } from '@/features/partnership/partnership-actions'
import { PartnershipFilters } from '@/features/partnership/partnership-filters'
import { partnershipColumns, partnershipSorts } from '@/features/partnership/partnership-list'
import { PartnershipTable } from '@/features/partnership/partnership-table'
import { type PartnershipSearch, partnershipsQuery } from '@/features/partnership/queries'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { listSearch } from '@/lib/list-search'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/partnerships/')({
  validateSearch: (search: Record<string, unknown>): PartnershipSearch => ({
    q: one(search.q),
    status: among(partnershipStatusLabel, search.status),
    form: among(partnershipFormLabel, search.form),
    country: many(search.country),
    focusArea: many(search.focusArea),
    ...listSearch(search, { sorts: partnershipSorts, columns: partnershipColumns }),
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
  const { data: countries = [] } = useQuery(countriesQuery)
  return (
    <ListPage
      title={m.nav_partnerships()}
      note={m.partnerships_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <PartnershipFilters filter={filter} countries={countries} />}
      query={useQuery(partnershipsQuery(search))}
      count={m.partnerships_count}
      aside={<NewPartnership />}
      path="/api/v1/partnerships"
      sorts={partnershipSorts}
      columns={partnershipColumns}
      none={m.partnerships_none()}
      begin={<Begin words={m.list_begin({ action: m.partnership_new() })} kind="partnerships" />}
      noneFound={m.partnerships_none_found()}
    >
      {(partnerships, stale) => <PartnershipTable partnerships={partnerships} stale={stale} />}
    </ListPage>
  )
}
