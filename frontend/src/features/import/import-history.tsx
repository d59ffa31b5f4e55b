import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ImportReport } from '@/api/types'
import { formatMoment, formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Pager } from '@/ui/pager'
import { importKindName, statusLabel, statusTone } from './import-labels'
import { importsQuery } from './queries'

const linkWords = ({ startedAt, id }: ImportReport) => (startedAt ? formatMoment(startedAt) : id)

type Props = { cursor: string | undefined; onGo: (cursor: string | undefined) => void }

/** What was checked and imported before, each with its report; one that still runs is found here again. */
export const ImportHistory = ({ cursor, onGo }: Props) => {
  const query = useQuery(importsQuery(cursor))
  const { data } = query
  return (
    <Card title={m.import_history()} flush>
      {data && data.items.length > 0 ? (
        <DataTable
          caption={m.import_history()}
          stale={query.isPlaceholderData}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              title: m.import_when(),
              cell: (report) => (
                <Link to="/import/$id" params={{ id: report.id }}>
                  {linkWords(report)}
                </Link>
              ),
              width: 26,
            },
            { title: m.import_kind(), cell: ({ kind }) => importKindName(kind), width: 22 },
            {
              title: m.import_status(),
              cell: ({ status }) => <Badge tone={statusTone[status]}>{statusLabel[status]()}</Badge>,
              width: 28,
            },
            { title: m.import_row_count(), cell: ({ rows }) => formatNumber(rows), numeric: true, width: 12 },
            {
              title: m.import_to_fix(),
              cell: ({ rejected }) => formatNumber(rejected),
              numeric: true,
              width: 12,
            },
          ]}
        />
      ) : (
        <Inset>
          <Loaded query={query} height={200}>
            {() => <Empty>{m.import_history_none()}</Empty>}
          </Loaded>
        </Inset>
      )}
      <Pager cursor={cursor} next={data?.next} onGo={onGo} />
    </Card>
  )
}
