import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { DateField } from '@/ui/date-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { RemoveDialog } from '@/ui/remove-dialog'
import { callOff, completeVisit, removeVisit } from './changes'
import { agendaQuery, delegationQuery } from './queries'

export type VisitTask = 'complete' | 'cancel' | 'remove'

type Props = { visit: Visit; onClose: () => void }

/** It took place: from now on it counts toward commitments. */
const Complete = ({ visit, onClose }: Props) => {
  const written = useWritten()
  return (
    <Dialog title={m.visit_complete_title()} isOpen onClose={onClose}>
      <p>{m.visit_complete_note()}</p>
      <Form
        defaults={{ end: visit.end ?? visit.start ?? '' }}
        submit={m.visit_complete()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async ({ end }) => {
          await completeVisit(visit, end || null)
          onClose()
          await written(m.visit_completed())
        }}
      >
        {(control) => <DateField control={control} name="end" label={m.last_day()} />}
      </Form>
    </Dialog>
  )
}

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
