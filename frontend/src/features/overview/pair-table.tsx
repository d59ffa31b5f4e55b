import { Link } from '@tanstack/react-router'
import type { Pair } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { SideNames } from '@/ui/side-names'

const columns = (): Column<Pair>[] => [
  {
    title: m.partnership(),
    cell: ({ partnership }) => (
      <Link to="/partnerships/$ref" params={{ ref: partnership.code }}>
        <Bilingual text={partnership.name} />
      </Link>
    ),
  },
  {
    title: m.party_role_resource(),
    cell: (pair) => <SideNames side="resource" names={pair.resources.map(({ name }) => name)} />,
  },
  {
    title: m.party_role_peer(),
    cell: (pair) => <SideNames side="peer" names={pair.peers.map(({ name }) => name)} />,
  },
  { title: m.status(), cell: ({ status }) => partnershipStatusLabel[status]() },
  { title: m.visits_to_resource(), cell: ({ toResource }) => formatNumber(toResource), numeric: true },
  { title: m.visits_to_peer(), cell: ({ toPeer }) => formatNumber(toPeer), numeric: true },
]

export const PairTable = ({ pairs }: { pairs: Pair[] }) => (
  <DataTable
    caption={m.pairs_title()}
    columns={columns()}
    rows={pairs}
    rowKey={({ partnership }) => partnership.id}
  />
)
