import type { AgendaItem, Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { removeFromAgenda } from './agenda-changes'
import { EditAgendaItem, NewAgendaItem } from './agenda-item-dialog'
import { CopyDayDialog } from './copy-day-dialog'

/** What somebody wants to do with the agenda. */
export type Asked =
  | { task: 'add'; day: number | null }
  | { task: 'copy'; day: number }
  | { task: 'edit' | 'remove'; item: AgendaItem }

type Props = { visit: Visit; items: AgendaItem[]; asked: Asked; onClose: () => void }

const RemoveAgendaItem = ({ item, onClose }: { item: AgendaItem; onClose: () => void }) => {
  const written = useWritten()
  const name = plain(item.title, getLocale())
  return (
    <ConfirmDialog
      title={m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeFromAgenda(item)
        await written(m.deleted({ name }))
      }}
    >
      <p>{m.agenda_delete_note()}</p>
    </ConfirmDialog>
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
