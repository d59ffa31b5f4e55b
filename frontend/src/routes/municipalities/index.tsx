import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { MunicipalityFilters } from '@/features/municipality/municipality-filters'
import { MunicipalityTable } from '@/features/municipality/municipality-table'
import { type MunicipalitySearch, municipalitiesQuery } from '@/features/municipality/queries'
import { municipalityKindLabel } from '@/lib/labels/municipality-labels'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ListPage } from '@/ui/list-page'

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
  return (
    <ListPage
      title={m.nav_municipalities()}
      note={m.municipalities_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <MunicipalityFilters filter={filter} />}
      query={useQuery(municipalitiesQuery(search))}
      count={m.municipalities_count}
      none={m.municipalities_none()}
      noneFound={m.municipalities_none_found()}
    >
      {(municipalities, stale) => <MunicipalityTable municipalities={municipalities} stale={stale} />}
    </ListPage>
  )
}
