import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { VisitTable } from './visit-table'

const past = new Set<Visit['status']>(['COMPLETED', 'CANCELLED'])

/** What is ahead first, then what has been. */
export const VisitSections = ({ visits, stale }: { visits: Visit[]; stale: boolean }) => {
  if (visits.length === 0) return <Empty>{m.visits_none_found()}</Empty>
  const ahead = visits.filter(({ status }) => !past.has(status))
  const behind = visits.filter(({ status }) => past.has(status))
  return (
    <>
      {ahead.length > 0 && (
        <Card title={m.upcoming()} flush>
          <VisitTable visits={ahead} stale={stale} />
        </Card>
      )}
      {behind.length > 0 && (
        <Card title={m.past()} flush>
          <VisitTable visits={behind} stale={stale} />
        </Card>
      )}
    </>
  )
}
