import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { agendaItemQuery } from '@/api/records'
import type { Practice } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'

/** On which visits' agendas a practice was seen. */
export const SeenAt = ({ practice: { agendaItems } }: { practice: Practice }) => {
  const items = useQueries({ queries: agendaItems.map(({ id }) => agendaItemQuery(id)) })
  if (agendaItems.length === 0) return <Empty>{m.practice_seen_none()}</Empty>
  return (
    <RecordList rows={agendaItems} rowKey={({ id }) => id}>
      {({ id, name }) => {
        const visit = items.find(({ data }) => data?.id === id)?.data?.visit
        return (
          <>
            <span>
              <Bilingual text={name} />
            </span>
            {visit && (
              <Muted>
                <Link to="/visits/$ref" params={{ ref: visit.code }}>
                  <Bilingual text={visit.name} />
                </Link>
              </Muted>
            )}
          </>
        )
      }}
    </RecordList>
  )
}
