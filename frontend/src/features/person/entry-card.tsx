import { Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, Suspense, useState } from 'react'
import type { Person, PersonDraft } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Confirm } from '@/ui/confirm'
import { changePerson } from './changes'

export type EntryListProps<Entry> = {
  entries: Entry[]
  onChange?: (at: number) => void
  onRemove?: (at: number) => void
}

type Props<Entry> = {
  person: Person
  editable: boolean
  title: string
  /** What adds one. */
  add: string
  entries: Entry[]
  nameOf: (entry: Entry) => string
  /** The list as the server takes it, whole. */
  sent: (entries: Entry[]) => Partial<PersonDraft>
  list: ComponentType<EntryListProps<Entry>>
  dialog: ComponentType<{ person: Person; at: number; onClose: () => void }>
  /** What removing this one means. */
  children: (gone: Entry) => ReactNode
}

/** A list that is part of a person: an entry is added, changed and removed by sending the list. */
export const EntryCard = <Entry,>({
  person,
  editable,
  title,
  add,
  entries,
  nameOf,
  sent,
  list: List,
  dialog: EntryDialog,
  children,
}: Props<Entry>) => {
  const written = useWritten()
  const [changing, setChanging] = useState<number>()
  const [removing, setRemoving] = useState<number>()
  const gone = removing === undefined ? undefined : entries[removing]
  return (
    <Card
      title={title}
      aside={
        editable && (
          <Action label={add} onPress={() => setChanging(entries.length)}>
            <Plus aria-hidden="true" size={16} />
            {m.add()}
          </Action>
        )
      }
    >
      <List
        entries={entries}
        onChange={editable ? setChanging : undefined}
        onRemove={editable ? setRemoving : undefined}
      />
      <Suspense>
        {changing !== undefined && (
          <EntryDialog person={person} at={changing} onClose={() => setChanging(undefined)} />
        )}
      </Suspense>
      {gone && (
        <Confirm
          title={m.entry_remove_title({ name: nameOf(gone) })}
          action={m.remove()}
          isOpen
          onClose={() => setRemoving(undefined)}
          onConfirm={async () => {
            await changePerson(person, sent(entries.filter((entry) => entry !== gone)))
            await written(m.saved())
          }}
        >
          {children(gone)}
        </Confirm>
      )}
    </Card>
  )
}
