import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { MunicipalityFilters } from '@/features/municipality/municipality-filters'
import { municipalityColumns, municipalitySorts } from '@/features/municipality/municipality-list'
import { MunicipalityTable } from '@/features/municipality/municipality-table'
import { type MunicipalitySearch, municipalitiesQuery } from '@/features/municipality/queries'
import { municipalityKindLabel } from '@/lib/labels/municipality-labels'
import { listSearch } from '@/lib/list-search'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/municipalities/')({
  validateSearch: (search: Record<string, unknown>): MunicipalitySearch => ({
    q: one(search.q),
    kind: among(municipalityKindLabel, search.kind),
    country: many(search.country),
    ...listSearch(search, { sorts: municipalitySorts, columns: municipalityColumns }),
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
  return (
    <ListPage
      title={m.nav_municipalities()}
      note={m.municipalities_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <MunicipalityFilters filter={filter} />}
      query={useQuery(municipalitiesQuery(search))}
      count={m.municipalities_count}
      path="/api/v1/municipalities"
      sorts={municipalitySorts}
      columns={municipalityColumns}
      none={m.municipalities_none()}
      begin={<Begin words={m.municipalities_begin()} kind="municipalities" />}
      noneFound={m.municipalities_none_found()}
    >
      {(municipalities, stale) => <MunicipalityTable municipalities={municipalities} stale={stale} />}
    </ListPage>
  )
}
