import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { AddPractice } from '@/features/practice/practice-actions'
import { PracticeBoard } from '@/features/practice/practice-board'
import { PracticeFilters } from '@/features/practice/practice-filters'
import { practiceSorts } from '@/features/practice/practice-list'
import { type PracticeSearch, practicesQuery } from '@/features/practice/queries'
import { listSearch } from '@/lib/list-search'
import { many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/practices/')({
  validateSearch: (search: Record<string, unknown>): PracticeSearch => ({
    q: one(search.q),
    program: many(search.program),
    focusArea: many(search.focusArea),
    ...listSearch(search, { sorts: practiceSorts }),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(practicesQuery(deps))
  },
  component: PracticesPage,
})

function PracticesPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <ListPage
      title={m.practices()}
      note={m.practices_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <PracticeFilters filter={filter} />}
      query={useQuery(practicesQuery(search))}
      aside={<AddPractice />}
      path="/api/v1/practices"
      sorts={practiceSorts}
      none={m.practices_none()}
      begin={<Begin words={m.list_begin({ action: m.practice_add() })} kind="practices" />}
      noneFound={m.practices_none_found()}
    >
      {(practices) => <PracticeBoard practices={practices} />}
    </ListPage>
  )
}
