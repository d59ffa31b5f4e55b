import { agendaItemQuery } from '@/api/records'
import type { AgendaItem, Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { addToAgenda, changeAgendaItem } from './agenda-changes'
import { AgendaFields } from './agenda-fields'
import { lastPosition } from './agenda-order'
import { agendaValues, noAgendaItem, sentAgenda } from './agenda-values'

type Props = { visit: Visit; onClose: () => void }

export const NewAgendaItem = ({
  visit,
  items,
  day,
  onClose,
}: Props & { items: AgendaItem[]; day: number | null }) => (
  <FormDialog
    title={m.agenda_add()}
    draft={`agenda.new.${visit.id}`}
    defaults={{ ...noAgendaItem, day: day?.toString() ?? '' }}
    submit={m.add()}
    done={m.agenda_added()}
    onClose={onClose}
    onSubmit={(values, key) =>
      addToAgenda({ ...sentAgenda(values), visit: visit.code, position: lastPosition(items) }, key)
    }
  >
    {(control) => <AgendaFields control={control} visit={visit.code} />}
  </FormDialog>
)

export const EditAgendaItem = ({ visit, item, onClose }: Props & { item: AgendaItem }) => (
  <EditDialog
    title={m.agenda_edit()}
    draft={`agenda.${item.id}`}
    record={item}
    query={agendaItemQuery(item.id)}
    valuesOf={agendaValues}
    sent={sentAgenda}
    change={changeAgendaItem}
    onClose={onClose}
  >
    {(control) => <AgendaFields control={control} visit={visit.code} />}
  </EditDialog>
)
