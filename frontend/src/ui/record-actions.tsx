import { Pencil, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, Suspense, useState } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'

type AddProps = {
  words: ReactNode
  /** One of many on the page, not what the page is for. */
  quiet?: boolean
  /** The dialog, fetched once it is asked for. */
  children: (onClose: () => void) => ReactNode
}

/** Adds a record to those that a page shows. */
export const AddAction = ({ words, quiet, children }: AddProps) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Action tone={quiet ? undefined : 'main'} quiet={quiet} onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        {words}
      </Action>
      <Suspense>{open && children(() => setOpen(false))}</Suspense>
    </>
  )
}

export type RecordTask = 'edit' | 'remove'

type Props = {
  /** The dialog of what was asked for, fetched only then. */
  children: (asked: RecordTask, onClose: () => void) => ReactNode
}

/** What can be done with the record that a page shows. */
export const RecordActions = ({ children }: Props) => {
  const [asked, setAsked] = useState<RecordTask>()
  return (
    <>
      <Action onPress={() => setAsked('edit')}>
        <Pencil aria-hidden="true" size={16} />
        {m.edit()}
      </Action>
      <Action tone="danger" onPress={() => setAsked('remove')}>
        <Trash2 aria-hidden="true" size={16} />
        {m.delete_it()}
      </Action>
      <Suspense>{asked && children(asked, () => setAsked(undefined))}</Suspense>
    </>
  )
}
