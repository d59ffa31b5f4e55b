import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { DateField } from '@/ui/date-field'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { callOff, completeVisit, removeVisit } from './changes'
import { agendaQuery, delegationQuery } from './queries'

export type VisitTask = 'complete' | 'cancel' | 'remove'

type Props = { visit: Visit; onClose: () => void }

/** It took place: from now on it counts toward commitments. */
const Complete = ({ visit, onClose }: Props) => (
  <FormDialog
    title={m.visit_complete_title()}
    note={m.visit_complete_note()}
    defaults={{ end: visit.end ?? visit.start ?? '' }}
    submit={m.visit_complete()}
    done={m.visit_completed()}
    onClose={onClose}
    onSubmit={({ end }) => completeVisit(visit, end || null)}
  >
    {(control) => <DateField control={control} name="end" label={m.last_day()} />}
  </FormDialog>
)

const Cancel = ({ visit, onClose }: Props) => {
  const written = useWritten()
  return (
    <ConfirmDialog
      title={m.visit_cancel_title()}
      action={m.visit_cancel()}
      onClose={onClose}
      onConfirm={async () => {
        await callOff(visit)
        await written(m.visit_cancelled())
      }}
    >
      <p>{m.visit_cancel_note()}</p>
    </ConfirmDialog>
  )
}

/** What stands in the way is said by the server, which keeps what others refer to. */
const Remove = ({ visit, onClose }: Props) => {
  const navigate = useNavigate()
  const { data: agenda = [] } = useQuery(agendaQuery(visit.code))
  const { data: delegation } = useQuery(delegationQuery(visit.code))
  const parts = delegation?.participants.length ?? 0
  const name = plain(visit.title, getLocale())
  return (
    <RemoveDialog
      name={name}
      remove={async () => {
        await removeVisit(visit)
        await navigate({ to: '/visits' })
      }}
      onClose={onClose}
    >
      <p>
        {agenda.length + parts > 0
          ? m.visit_delete_holds({ items: agenda.length, parts })
          : m.visit_delete_note()}
      </p>
    </RemoveDialog>
  )
}

export const VisitDialogs = ({ task, ...props }: Props & { task: VisitTask }) => {
  switch (task) {
    case 'complete':
      return <Complete {...props} />
    case 'cancel':
      return <Cancel {...props} />
    case 'remove':
      return <Remove {...props} />
  }
}
