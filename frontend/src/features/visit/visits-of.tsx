import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { type VisitSearch, visitsQuery } from './queries'
import { VisitTable } from './visit-table'

/** The visits of one partnership or of one municipality. */
export const VisitsOf = (search: Pick<VisitSearch, 'partnership' | 'organization'>) => {
  const query = useQuery(visitsQuery(search))
  if (!query.data) {
    return (
      <Inset>
        <Loaded query={query}>{() => null}</Loaded>
      </Inset>
    )
  }
  if (query.data.items.length === 0) {
    return (
      <Inset>
        <Empty>{m.visits_none()}</Empty>
      </Inset>
    )
  }
  return (
    <>
      <VisitTable visits={query.data.items} />
      {query.data.next && (
        <Inset>
          <ActionLink to="/visits" search={search}>
            {m.visits_all({ n: formatNumber(query.data.total ?? 0) })}
          </ActionLink>
        </Inset>
      )}
    </>
  )
}
