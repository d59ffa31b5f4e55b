import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Agreement, Commitment, Partnership } from '@/api/types'
import { formatDate } from '@/lib/format'
import {
  agreementKindLabel,
  partnershipFormLabel,
  partnershipStatusLabel,
} from '@/lib/labels/partnership-labels'
import { partnershipTone } from '@/lib/labels/tones'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import { SideNames } from '@/ui/side-names'
import { VisitsEachWay } from '@/ui/visits-each-way'
import styles from './partnership-table.module.css'
import { agreementsQuery, commitmentsQuery } from './queries'
import { namesOf, partiesOf } from './sides'

const Sides = ({ partnership }: { partnership: Partnership }) => (
  <div className={styles.sides}>
    <Link to="/partnerships/$ref" params={{ ref: partnership.code }}>
      <Bilingual text={partnership.title} />
    </Link>
    <SideNames side="resource" names={namesOf(partiesOf(partnership, 'RESOURCE'))} />
    <SideNames side="peer" names={namesOf(partiesOf(partnership, 'PEER'))} />
  </div>
)

const Standing = ({ status, form }: Partnership) => (
  <>
    <Badge tone={partnershipTone[status]}>{partnershipStatusLabel[status]()}</Badge>
    <br />
    <Muted>{partnershipFormLabel[form]()}</Muted>
  </>
)

const AgreementCell = ({ agreements }: { agreements: Agreement[] }) =>
  agreements.map(({ id, kind, expires, signed }) => (
    <div key={id}>
      {agreementKindLabel[kind]()}
      <br />
      <Muted>
        {expires
          ? m.ends({ date: formatDate(expires) })
          : signed && m.signed_on({ date: formatDate(signed) })}
      </Muted>
    </div>
  ))

const kept = (commitments: Commitment[]) =>
  commitments.length > 0 &&
  m.kept_of({
    kept: commitments.filter(({ progress }) => progress.state === 'MET').length,
    total: commitments.length,
  })

type Props = { partnerships: Partnership[]; stale: boolean }

export const PartnershipTable = ({ partnerships, stale }: Props) => {
  const ids = partnerships.map(({ id }) => id)
  const { data: agreements = [] } = useQuery(agreementsQuery(ids))
  const { data: commitments = [] } = useQuery(commitmentsQuery(ids))
  const agreementsOf = (row: Partnership) => agreements.filter(({ partnership }) => partnership.id === row.id)
  const commitmentsOf = (row: Partnership) => {
    const own = new Set(agreementsOf(row).map(({ id }) => id))
    return commitments.filter(
      ({ partnership, agreement }) => partnership?.id === row.id || (agreement && own.has(agreement.id)),
    )
  }
  const columns: Column<Partnership>[] = [
    { title: m.partnership(), width: 27, cell: (row) => <Sides partnership={row} /> },
    { id: 'status', title: m.status(), width: 12, cell: (row) => <Standing {...row} /> },
    {
      id: 'focusAreas',
      title: m.focus_areas(),
      width: 20,
      cell: ({ focusAreas }) =>
        focusAreas.length > 0 && (
          <Muted>{focusAreas.map(({ name }) => plain(name, getLocale())).join(', ')}</Muted>
        ),
    },
    {
      id: 'agreement',
      title: m.agreement(),
      cell: (row) => <AgreementCell agreements={agreementsOf(row)} />,
    },
    { id: 'commitments', title: m.commitments(), cell: (row) => kept(commitmentsOf(row)) },
    {
      id: 'visits',
      title: m.nav_visits(),
      cell: ({ activity }) => activity && <VisitsEachWay {...activity} />,
    },
    { id: 'lastVisit', title: m.last_visit(), cell: ({ activity }) => formatDate(activity.lastVisit) },
  ]
  return (
    <DataTable
      caption={m.nav_partnerships()}
      columns={columns}
      rows={partnerships}
      rowKey={({ id }) => id}
      stale={stale}
    />
  )
}
