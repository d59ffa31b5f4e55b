import { CalendarCheck, CalendarX, Pencil, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import type { Visit } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import type { VisitTask } from './visit-dialogs'

const VisitDialogs = lazily(() => import('./visit-dialogs'), 'VisitDialogs')

const ahead = new Set<Visit['status']>(['POTENTIAL', 'PLANNED', 'ACTIVE', 'POSTPONED'])

/** What can be done with a visit as a whole, for those who may. */
export const VisitActions = ({ visit }: { visit: Visit }) => {
  const [task, setTask] = useState<VisitTask>()
  if (!useMayChange(visit.partnerships)) return null
  return (
    <>
      <ActionLink to="/visits/$ref/edit" params={{ ref: visit.code }}>
        <Pencil aria-hidden="true" size={16} />
        {m.edit()}
      </ActionLink>
      {ahead.has(visit.status) && (
        <Action onPress={() => setTask('cancel')}>
          <CalendarX aria-hidden="true" size={16} />
          {m.visit_cancel()}
        </Action>
      )}
      <Action label={m.visit_delete()} onPress={() => setTask('remove')}>
        <Trash2 aria-hidden="true" size={16} />
      </Action>
      {ahead.has(visit.status) && (
        <Action onPress={() => setTask('complete')}>
          <CalendarCheck aria-hidden="true" size={16} />
          {m.visit_complete()}
        </Action>
      )}
      <Suspense>
        {task && <VisitDialogs visit={visit} task={task} onClose={() => setTask(undefined)} />}
      </Suspense>
    </>
  )
}
