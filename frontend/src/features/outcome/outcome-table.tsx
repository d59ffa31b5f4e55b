import { Link } from '@tanstack/react-router'
import type { Outcome } from '@/api/types'
import { formatDate, formatNumber } from '@/lib/format'
import { verificationTone } from '@/lib/labels/tones'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Bilingual } from '@/ui/bilingual'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'

const columns = (): Column<Outcome>[] => [
  {
    title: m.outcome(),
    width: 40,
    cell: ({ code, title, contributions }) => (
      <>
        <Link to="/outcomes/$ref" params={{ ref: code }}>
          <Bilingual text={title} />
        </Link>
        <div>
          <Muted>
            {contributions.length > 0
              ? m.contributions_count({ count: contributions.length, n: formatNumber(contributions.length) })
              : m.contributions_none()}
          </Muted>
        </div>
      </>
    ),
  },
  { id: 'kind', title: m.kind(), width: 16, cell: ({ kind }) => outcomeKindLabel[kind]() },
  {
    id: 'municipalities',
    title: m.outcome_where(),
    width: 18,
    cell: ({ municipalities }) => municipalities.map(({ name }) => name).join(', '),
  },
  { id: 'date', title: m.date(), width: 13, cell: ({ date }) => formatDate(date) || m.date_not_known() },
  {
    id: 'verification',
    title: m.outcome_verification(),
    width: 13,
    cell: ({ verification }) => (
      <Badge tone={verificationTone[verification]}>{verificationLabel[verification]()}</Badge>
    ),
  },
]

export const OutcomeTable = ({ outcomes, stale }: { outcomes: Outcome[]; stale: boolean }) => (
  <DataTable
    caption={m.outcomes()}
    columns={columns()}
    rows={outcomes}
    rowKey={({ id }) => id}
    stale={stale}
  />
)
