import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { UserRoundPlus } from 'lucide-react'
import { useRights } from '@/api/session'
import { peopleSorts } from '@/features/person/people-list'
import { PeopleTable } from '@/features/person/people-table'
import { type PeopleSearch, peopleQuery } from '@/features/person/queries'
import { listSearch } from '@/lib/list-search'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Begin } from '@/ui/begin'
import { ListPage } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'

export const Route = createFileRoute('/people/')({
  validateSearch: (search: Record<string, unknown>): PeopleSearch => ({
    q: one(search.q),
    ...listSearch(search, { sorts: peopleSorts }),
  }),
  component: PeoplePage,
})

function PeoplePage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const { personal, write } = useRights()
  return (
    <ListPage
      title={m.nav_people()}
      note={personal ? m.people_note() : m.people_note_public()}
      aside={
        personal &&
        write && (
          <ActionLink to="/people/new" tone="main">
            <UserRoundPlus aria-hidden="true" size={16} />
            {m.person_add()}
          </ActionLink>
        )
      }
      search={search}
      onSearch={(target, replace) => navigate({ search: target, replace })}
      filters={(filter) => personal && <TextFilter label={m.search_in_list()} {...filter('q')} />}
      query={useQuery(peopleQuery(search))}
      count={m.people_count}
      path="/api/v1/people"
      sorts={personal ? peopleSorts : undefined}
      none={m.people_none()}
      begin={<Begin words={m.list_begin({ action: m.person_add() })} kind="people" />}
      noneFound={m.people_none_found()}
    >
      {(people, stale) => <PeopleTable people={people} stale={stale} />}
    </ListPage>
  )
}
