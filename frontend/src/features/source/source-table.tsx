import { Link } from '@tanstack/react-router'
import type { Source } from '@/api/types'
import { formatDate } from '@/lib/format'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { languageName } from '@/lib/language-name'
import { m } from '@/paraglide/messages'
import { type Column, DataTable } from '@/ui/data-table'

const columns = (): Column<Source>[] => [
  {
    title: m.source(),
    width: 42,
    cell: ({ code, title, language }) => (
      <Link to="/sources/$ref" params={{ ref: code }} lang={language ?? undefined}>
        {title}
      </Link>
    ),
  },
  { id: 'publisher', title: m.publisher(), cell: ({ publisher }) => publisher },
  { id: 'kind', title: m.kind(), cell: ({ kind }) => sourceKindLabel[kind]() },
  {
    id: 'published',
    title: m.source_published(),
    cell: ({ published }) => formatDate(published) || m.date_not_known(),
  },
  { id: 'language', title: m.source_language(), cell: ({ language }) => languageName(language) },
]

export const SourceTable = ({ sources, stale }: { sources: Source[]; stale: boolean }) => (
  <DataTable caption={m.sources()} columns={columns()} rows={sources} rowKey={({ id }) => id} stale={stale} />
)
