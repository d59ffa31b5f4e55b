import { Pencil, Trash2 } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './record-tools.module.css'

type Props = { name: string; onEdit: () => void; onRemove: () => void }

/** What can be done with one record of several, each named, since a picture alone says it to nobody who listens. */
export const EditAndRemove = ({ name, onEdit, onRemove }: Props) => (
  <>
    <Action quiet label={m.edit_this({ name })} onPress={onEdit}>
      <Pencil aria-hidden="true" size={16} />
    </Action>
    <Action quiet label={m.delete_this({ name })} onPress={onRemove}>
      <Trash2 aria-hidden="true" size={16} />
    </Action>
  </>
)

/** The same below a record in a list. */
export const RecordTools = (props: Props) => (
  <div className={styles.tools} data-screen-only>
    <EditAndRemove {...props} />
  </div>
)
