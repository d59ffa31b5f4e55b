import { ArrowDown, ArrowUp } from 'lucide-react'
import type { AgendaItem } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import type { RecordTask } from '@/ui/record-actions'
import { EditAndRemove } from '@/ui/record-tools'
import styles from './agenda.module.css'

type Props = {
  item: AgendaItem
  first: boolean
  last: boolean
  onStep: (step: -1 | 1) => void
  onTask: (task: RecordTask) => void
}

export const stepId = (item: string, step: -1 | 1) => `agenda-${item}-${step === 1 ? 'down' : 'up'}`

/** What can be done with one item. Plain buttons, so that fingers, mice and keys reorder alike. */
export const AgendaTools = ({ item, first, last, onStep, onTask }: Props) => {
  const name = plain(item.title, getLocale())
  return (
    <div className={styles.tools} data-screen-only>
      <Action
        quiet
        idle={first}
        id={stepId(item.id, -1)}
        label={m.move_up({ name })}
        onPress={() => onStep(-1)}
      >
        <ArrowUp aria-hidden="true" size={16} />
      </Action>
      <Action
        quiet
        idle={last}
        id={stepId(item.id, 1)}
        label={m.move_down({ name })}
        onPress={() => onStep(1)}
      >
        <ArrowDown aria-hidden="true" size={16} />
      </Action>
      <EditAndRemove name={name} onEdit={() => onTask('edit')} onRemove={() => onTask('remove')} />
    </div>
  )
}
