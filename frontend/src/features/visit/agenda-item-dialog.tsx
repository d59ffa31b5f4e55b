import { useQueryClient } from '@tanstack/react-query'
import type { AgendaItem, Visit } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { addToAgenda, changeAgendaItem } from './agenda-changes'
import { AgendaFields } from './agenda-fields'
import { lastPosition } from './agenda-order'
import { agendaValues, noAgendaItem, sentAgenda } from './agenda-values'
import { agendaItemQuery } from './queries'

type Props = { visit: Visit; onClose: () => void }

export const NewAgendaItem = ({
  visit,
  items,
  day,
  onClose,
}: Props & { items: AgendaItem[]; day: number | null }) => {
  const written = useWritten()
  return (
    <Dialog title={m.agenda_add()} isOpen onClose={onClose}>
      <Form
        draft={`agenda.new.${visit.id}`}
        defaults={{ ...noAgendaItem, day: day?.toString() ?? '' }}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await addToAgenda({ ...sentAgenda(values), visit: visit.code, position: lastPosition(items) }, key)
          onClose()
          await written(m.agenda_added())
        }}
      >
        {(control) => <AgendaFields control={control} visit={visit.code} />}
      </Form>
    </Dialog>
  )
}

export const EditAgendaItem = ({ visit, item, onClose }: Props & { item: AgendaItem }) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: item,
    read: () => queryClient.fetchQuery({ ...agendaItemQuery(item.id), staleTime: 0 }),
    valuesOf: agendaValues,
    sent: sentAgenda,
    change: changeAgendaItem,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.agenda_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`agenda.${item.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <AgendaFields control={control} visit={visit.code} />}
      </Form>
    </Dialog>
  )
}
