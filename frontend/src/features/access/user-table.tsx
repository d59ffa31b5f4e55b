import { Link } from '@tanstack/react-router'
import type { User } from '@/api/types'
import { formatList, formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { roleLabel, userStatusLabel, userStatusTone } from './role-labels'

const columns = (): Column<User>[] => [
  {
    title: m.name(),
    width: 30,
    cell: ({ id, name, email }) => (
      <>
        <Link to="/administration/users/$id" params={{ id }}>
          {name}
        </Link>
        <br />
        <Muted>{email}</Muted>
      </>
    ),
  },
  {
    id: 'role',
    title: m.role(),
    width: 26,
    cell: ({ role, organizations }) => (
      <>
        {roleLabel[role]()}
        {organizations.length > 0 && (
          <>
            <br />
            <Muted>{formatList(organizations.map(({ name }) => name))}</Muted>
          </>
        )}
      </>
    ),
  },
  {
    id: 'personal',
    title: m.personal_data(),
    width: 14,
    cell: ({ personal }) => (personal ? m.yes() : <Muted>{m.no()}</Muted>),
  },
  {
    id: 'signedIn',
    title: m.last_signed_in(),
    width: 18,
    cell: ({ signedInAt }) => (signedInAt ? formatMoment(signedInAt) : <Muted>{m.never()}</Muted>),
  },
  {
    id: 'status',
    title: m.status(),
    width: 12,
    cell: ({ status }) => <Badge tone={userStatusTone[status]}>{userStatusLabel[status]()}</Badge>,
  },
]

export const UserTable = ({ users, stale }: { users: User[]; stale?: boolean }) => (
  <DataTable caption={m.users()} columns={columns()} rows={users} rowKey={({ id }) => id} stale={stale} />
)
