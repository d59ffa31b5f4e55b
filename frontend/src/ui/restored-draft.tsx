import { History } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './restored-draft.module.css'

/** Says that what stands in the form was typed earlier; the place is always there, so that it is heard. */
export const RestoredDraft = ({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) => (
  <div aria-live="polite" className={styles.place}>
    {restored && (
      <div className={styles.note}>
        <History aria-hidden="true" size={18} />
        <p>{m.draft_restored()}</p>
        <Action onPress={onDiscard}>{m.draft_discard()}</Action>
      </div>
    )}
  </div>
)
