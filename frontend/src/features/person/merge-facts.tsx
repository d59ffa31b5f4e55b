import type { MergedField, Participant, Person } from '@/api/types'
import { personFieldLabel } from '@/lib/labels/person-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { type Column, DataTable } from '@/ui/data-table'
import { consentName } from './consent-list'
import { personWords } from './person-words'
import { positionWords } from './position-words'

type Record = { person: Person; visits: Participant[] }
type Row = { title: string; read: (record: Record) => string[] }

const fields = Object.keys(personFieldLabel) as MergedField[]

const rows = (): Row[] => [
  ...fields.map((field) => ({
    title: personFieldLabel[field](),
    read: ({ person }: Record) => [personWords(person, field)].filter(Boolean),
  })),
  { title: m.positions(), read: ({ person }) => (person.positions ?? []).map(positionWords) },
  {
    title: m.consents(),
    read: ({ person }) => (person.consents ?? []).map(({ purpose }) => consentName(purpose)),
  },
  { title: m.nav_visits(), read: ({ visits }) => visits.map(({ visit }) => plain(visit.name, getLocale())) },
]

const lines = (words: string[]) =>
  words.length > 0 ? [...new Set(words)].map((line) => <div key={line}>{line}</div>) : '–'

const columns = (kept: Record, other: Record): Column<Row>[] => [
  { title: m.field(), width: 20, cell: ({ title }) => title },
  { title: m.merge_stays(), width: 40, cell: ({ read }) => lines(read(kept)) },
  { title: m.merge_goes(), width: 40, cell: ({ read }) => lines(read(other)) },
]

/** All of both records at a glance, field by field. */
export const MergeFacts = ({ kept, other }: { kept: Record; other: Record }) => (
  <DataTable
    caption={m.merge_title()}
    columns={columns(kept, other)}
    rows={rows().filter(({ read }) => read(kept).length + read(other).length > 0)}
    rowKey={({ title }) => title}
  />
)
