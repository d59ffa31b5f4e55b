import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Part } from '@/ui/part'
import { VisitTable } from './visit-table'

const past = new Set<Visit['status']>(['COMPLETED', 'CANCELLED'])

/** What is ahead first, then what has been. */
export const VisitSections = ({ visits, stale }: { visits: Visit[]; stale: boolean }) => {
  const ahead = visits.filter(({ status }) => !past.has(status))
  const behind = visits.filter(({ status }) => past.has(status))
  return (
    <>
      {ahead.length > 0 && (
        <Part title={m.upcoming()}>
          <VisitTable visits={ahead} stale={stale} />
        </Part>
      )}
      {behind.length > 0 && (
        <Part title={m.past()}>
          <VisitTable visits={behind} stale={stale} />
        </Part>
      )}
    </>
  )
}
