import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { UserRoundPlus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { roleLabel, userStatusLabel } from '@/features/access/role-labels'
import { UserFilters } from '@/features/access/user-filters'
import { userColumns } from '@/features/access/user-list'
import { type UserSearch, usersQuery } from '@/features/access/user-queries'
import { UserTable } from '@/features/access/user-table'
import { lazily } from '@/lib/lazily'
import { listSearch } from '@/lib/list-search'
import { among, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ListPage } from '@/ui/list-page'

const InviteDialog = lazily(() => import('@/features/access/invite-dialog'), 'InviteDialog')

export const Route = createFileRoute('/administration/users/')({
  validateSearch: (search: Record<string, unknown>): UserSearch => ({
    q: one(search.q),
    role: among(roleLabel, search.role),
    status: among(userStatusLabel, search.status),
    ...listSearch(search, { columns: userColumns }),
  }),
  component: UsersPage,
})

function UsersPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <ListPage
        title={m.users()}
        note={m.users_note()}
        aside={
          <Action tone="main" onPress={() => setInviting(true)}>
            <UserRoundPlus aria-hidden="true" size={16} />
            {m.invite()}
          </Action>
        }
        search={search}
        onSearch={(target, replace) => navigate({ search: target, replace })}
        filters={(filter) => <UserFilters filter={filter} />}
        query={useQuery(usersQuery(search))}
        count={m.users_count}
        path="/api/v1/users"
        columns={userColumns}
        none={m.users_none()}
        noneFound={m.users_none_found()}
      >
        {(users, stale) => <UserTable users={users} stale={stale} />}
      </ListPage>
      <Suspense>{inviting && <InviteDialog onClose={() => setInviting(false)} />}</Suspense>
    </>
  )
}
