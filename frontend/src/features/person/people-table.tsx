import { Link } from '@tanstack/react-router'
import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { positionWords } from './position-words'

const columns = (): Column<Person>[] => [
  {
    title: m.name(),
    width: 36,
    cell: ({ id, name }) => (
      <Link to="/people/$ref" params={{ ref: id }}>
        {name}
      </Link>
    ),
  },
  {
    title: m.positions(),
    width: 64,
    cell: ({ positions }) => positions?.map(positionWords).join('; '),
  },
]

export const PeopleTable = ({ people, stale }: { people: Person[]; stale?: boolean }) => (
  <DataTable
    caption={m.nav_people()}
    columns={columns()}
    rows={people}
    rowKey={({ id }) => id}
    stale={stale}
  />
)
