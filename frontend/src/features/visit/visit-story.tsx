import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Prose } from '@/ui/prose'
import { isUnreported } from './report-state'

const isTold = (text: Visit['summary']) => Boolean(text?.en || text?.es)

export const VisitStory = ({ visit }: { visit: Visit }) => {
  const { purpose, summary, reflections, notes, status } = visit
  return (
    <>
      <Prose title={m.purpose()} text={purpose} />
      <Prose title={m.summary()} text={summary} />
      <Prose title={m.reflections()} text={reflections} />
      <Prose title={m.notes()} text={notes} />
      {isUnreported(visit) && <Empty>{m.report_missing()}</Empty>}
      {status !== 'COMPLETED' && ![purpose, summary, reflections, notes].some(isTold) && (
        <Empty>{m.story_none()}</Empty>
      )}
    </>
  )
}
