import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { RecordOutcome } from '@/features/outcome/outcome-actions'
import { OutcomeFilters } from '@/features/outcome/outcome-filters'
import { outcomeColumns, outcomeSorts } from '@/features/outcome/outcome-list'
import { OutcomeTable } from '@/features/outcome/outcome-table'
import { type OutcomeSearch, outcomesQuery } from '@/features/outcome/queries'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { listSearch } from '@/lib/list-search'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'

export const Route = createFileRoute('/outcomes/')({
  validateSearch: (search: Record<string, unknown>): OutcomeSearch => ({
    q: one(search.q),
    kind: among(outcomeKindLabel, search.kind),
    verification: among(verificationLabel, search.verification),
    municipality: many(search.municipality),
    from: one(search.from),
    to: one(search.to),
    ...listSearch(search, { sorts: outcomeSorts, columns: outcomeColumns }),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(outcomesQuery(deps))
  },
  component: OutcomesPage,
})

function OutcomesPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  return (
    <ListPage
      title={m.outcomes()}
      note={m.outcomes_note()}
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => <OutcomeFilters filter={filter} />}
      query={useQuery(outcomesQuery(search))}
      count={m.outcomes_count}
      aside={<RecordOutcome />}
      path="/api/v1/outcomes"
      sorts={outcomeSorts}
      columns={outcomeColumns}
      none={m.outcomes_none_yet()}
      begin={<Begin words={m.list_begin({ action: m.outcome_record() })} kind="outcomes" />}
      noneFound={m.outcomes_none_found()}
    >
      {(outcomes, stale) => <OutcomeTable outcomes={outcomes} stale={stale} />}
    </ListPage>
  )
}
