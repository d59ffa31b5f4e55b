import { Pencil, Trash2 } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import styles from './entry-actions.module.css'

type Props = { name: string; onChange?: () => void; onRemove?: () => void }

/** What can be done with one entry of a person's lists, for those who may. */
export const EntryActions = ({ name, onChange, onRemove }: Props) =>
  onChange &&
  onRemove && (
    <div className={styles.actions} data-screen-only>
      <Action quiet label={m.entry_change({ name })} onPress={onChange}>
        <Pencil aria-hidden="true" size={15} />
      </Action>
      <Action quiet label={m.form_remove({ name })} onPress={onRemove}>
        <Trash2 aria-hidden="true" size={15} />
      </Action>
    </div>
  )
