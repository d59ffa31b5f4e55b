import { useQueryClient } from '@tanstack/react-query'
import type { AgendaItem, Visit } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { arrange, placeOf } from './agenda-changes'
import { lastDay } from './agenda-order'
import { agendaQuery } from './queries'

type Props = { visit: Visit; items: AgendaItem[]; day: number; onClose: () => void }

/** Days of a visit are often alike: everything of one once more on another, behind all that is there. */
export const CopyDayDialog = ({ visit, items, day, onClose }: Props) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const copied = items.filter((item) => item.day === day)
  return (
    <Dialog title={m.agenda_copy({ day })} isOpen onClose={onClose}>
      <p>{m.agenda_copy_note({ count: copied.length })}</p>
      <Form
        defaults={{ day: String(lastDay(items) + 1) }}
        submit={m.copy()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values) => {
          const { data, etag } = await queryClient.ensureQueryData(agendaQuery(visit.code))
          const copies = copied.map(({ id }) => ({ item: id, day: Number(values.day), copy: true }))
          await arrange(visit.code, [...data.map(placeOf), ...copies], etag)
          onClose()
          await written(m.agenda_copied({ day, to: values.day }))
        }}
      >
        {(control) => (
          <NumberField control={control} name="day" label={m.agenda_copy_to()} most={366} required />
        )}
      </Form>
    </Dialog>
  )
}
