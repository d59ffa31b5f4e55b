import { fieldName } from '@/lib/labels/field-labels'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'
import { Muted } from '@/ui/muted'
import type { Difference } from './differences'

const value = (text: string) => text || <Muted>{m.empty_value()}</Muted>

const columns = (): Column<Difference>[] => [
  { title: m.field(), width: 24, cell: ({ field }) => fieldName(field) },
  { title: m.before(), width: 38, cell: ({ before }) => value(before) },
  { title: m.after(), width: 38, cell: ({ after }) => value(after) },
]

export const DifferenceTable = ({ caption, rows }: { caption: string; rows: Difference[] }) => (
  <DataTable caption={caption} columns={columns()} rows={rows} rowKey={({ field }) => field} />
)
