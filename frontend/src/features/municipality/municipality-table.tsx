import { Link } from '@tanstack/react-router'
import type { Municipality } from '@/api/types'
import { countryName, formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'

const validity = ({ validFrom, validTo }: Municipality) =>
  [
    validFrom && m.exists_since({ date: formatDate(validFrom) }),
    validTo && m.existed_until({ date: formatDate(validTo) }),
  ]
    .filter(Boolean)
    .join(' · ')

const columns = (): Column<Municipality>[] => [
  {
    title: m.municipality(),
    cell: (municipality) => (
      <>
        <Link to="/municipalities/$ref" params={{ ref: municipality.code }}>
          {municipality.name}
        </Link>
        {validity(municipality) && (
          <>
            <br />
            <Muted>{validity(municipality)}</Muted>
          </>
        )}
      </>
    ),
  },
  { id: 'region', title: m.region(), cell: ({ region }) => region },
  { id: 'country', title: m.country(), cell: ({ country }) => countryName(country) },
  {
    id: 'kind',
    title: m.kind(),
    cell: ({ kind }) => (kind === 'COUNTY' ? m.kind_county() : m.kind_municipality()),
  },
]

export const MunicipalityTable = ({
  municipalities,
  stale,
}: {
  municipalities: Municipality[]
  stale: boolean
}) => (
  <DataTable
    caption={m.nav_municipalities()}
    columns={columns()}
    rows={municipalities}
    rowKey={({ id }) => id}
    stale={stale}
  />
)
