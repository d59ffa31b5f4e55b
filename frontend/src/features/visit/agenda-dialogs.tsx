import type { AgendaItem, Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { RemoveDialog } from '@/ui/remove-dialog'
import { removeFromAgenda, restoreAgendaItem } from './agenda-changes'
import { EditAgendaItem, NewAgendaItem } from './agenda-item-dialog'
import { CopyDayDialog } from './copy-day-dialog'

/** What somebody wants to do with the agenda. */
export type Asked =
  | { task: 'add'; day: number | null }
  | { task: 'copy'; day: number }
  | { task: 'edit' | 'remove'; item: AgendaItem }

type Props = { visit: Visit; items: AgendaItem[]; asked: Asked; onClose: () => void }

const RemoveAgendaItem = ({ item, onClose }: { item: AgendaItem; onClose: () => void }) => {
  const name = plain(item.title, getLocale())
  return (
    <RemoveDialog
      name={name}
      remove={() => removeFromAgenda(item)}
      restore={() => restoreAgendaItem(item)}
      onClose={onClose}
    >
      <p>{m.agenda_delete_note()}</p>
    </RemoveDialog>
  )
}

export const AgendaDialogs = ({ visit, items, asked, onClose }: Props) => {
  switch (asked.task) {
    case 'add':
      return <NewAgendaItem visit={visit} items={items} day={asked.day} onClose={onClose} />
    case 'copy':
      return <CopyDayDialog visit={visit} items={items} day={asked.day} onClose={onClose} />
    case 'edit':
      return <EditAgendaItem visit={visit} item={asked.item} onClose={onClose} />
    case 'remove':
      return <RemoveAgendaItem item={asked.item} onClose={onClose} />
  }
}
