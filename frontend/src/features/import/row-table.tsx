import { useQuery } from '@tanstack/react-query'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Pager } from '@/ui/pager'
import { importKindName, lineName, outcomeLabel } from './import-labels'
import { rowsQuery } from './queries'
import { type Leads, RecordLink } from './record-link'

type Props = {
  id: string
  cursor: string | undefined
  onGo: (cursor: string | undefined) => void
  leads: Leads
}

/** Every row that went in, with its record. */
export const RowTable = ({ id, cursor, onGo, leads }: Props) => {
  const query = useQuery(rowsQuery(id, cursor))
  return (
    <Card title={m.import_records()} flush>
      {query.data ? (
        <DataTable
          caption={m.import_records()}
          stale={query.isPlaceholderData}
          rows={query.data.items}
          rowKey={({ file, line }) => `${file}${line}`}
          columns={[
            {
              title: m.import_row(),
              cell: ({ file, line }) => lineName(file, line),
              width: 16,
            },
            {
              title: m.import_record(),
              cell: (row) => row.id && <RecordLink {...row} id={row.id} leads={leads} />,
              width: 36,
            },
            { title: m.import_kind(), cell: ({ kind }) => importKindName(kind), width: 24 },
            { title: m.import_outcome(), cell: ({ outcome }) => outcomeLabel[outcome](), width: 24 },
          ]}
        />
      ) : (
        <Inset>
          <Loaded query={query} height={200}>
            {() => null}
          </Loaded>
        </Inset>
      )}
      <Pager cursor={cursor} next={query.data?.next} onGo={onGo} />
    </Card>
  )
}
