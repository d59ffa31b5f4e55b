import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { type SourceSearch, sourcesQuery } from '@/features/source/queries'
import { AddSource } from '@/features/source/source-actions'
import { SourceFilters } from '@/features/source/source-filters'
import { sourceColumns, sourceSorts } from '@/features/source/source-list'
import { SourceTable } from '@/features/source/source-table'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { listSearch } from '@/lib/list-search'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/sources/')({
  validateSearch: (search: Record<string, unknown>): SourceSearch => ({
    q: one(search.q),
    kind: among(sourceKindLabel, search.kind),
    language: many(search.language),
    ...listSearch(search, { sorts: sourceSorts, columns: sourceColumns }),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(sourcesQuery(deps))
  },
  component: SourcesPage,
})

function SourcesPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <ListPage
      title={m.sources()}
      note={m.sources_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <SourceFilters filter={filter} />}
      query={useQuery(sourcesQuery(search))}
      count={m.sources_count}
      aside={<AddSource />}
      path="/api/v1/sources"
      sorts={sourceSorts}
      columns={sourceColumns}
      none={m.sources_none()}
      begin={<Begin words={m.list_begin({ action: m.source_add() })} kind="sources" />}
      noneFound={m.sources_none_found()}
    >
      {(sources, stale) => <SourceTable sources={sources} stale={stale} />}
    </ListPage>
  )
}
