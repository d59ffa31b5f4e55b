import { CheckCheck, Pencil, Send, Trash2, Undo2 } from 'lucide-react'
import type { IndicatorValue } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Toolbar } from '@/ui/toolbar'
import { approveValue, submitValue } from './changes'
import { useStep } from './use-step'
import type { ValueTask } from './value-dialogs'
import { valueName } from './value-name'

type Props = { value: IndicatorValue; onAsk: (asked: ValueTask) => void }

/** What may become of a value from where it stands; the server keeps the same order. */
export const ValueFlow = ({ value, onAsk }: Props) => {
  const { pending, take } = useStep()
  const name = valueName(value)
  const { status } = value
  const own = status === 'DRAFT' || status === 'RETURNED'
  return (
    <Toolbar>
      {own && (
        <Action
          tone="main"
          pending={pending}
          label={`${m.value_submit()}: ${name}`}
          onPress={() => take(() => submitValue(value), m.value_submitted())}
        >
          <Send aria-hidden="true" size={16} />
          {m.value_submit()}
        </Action>
      )}
      {status === 'SUBMITTED' && (
        <Action
          tone="main"
          pending={pending}
          label={`${m.value_approve()}: ${name}`}
          onPress={() => take(() => approveValue(value), m.value_approved())}
        >
          <CheckCheck aria-hidden="true" size={16} />
          {m.value_approve()}
        </Action>
      )}
      {!own && (
        <Action label={`${m.value_return()}: ${name}`} onPress={() => onAsk({ task: 'return', value })}>
          <Undo2 aria-hidden="true" size={16} />
          {m.value_return()}
        </Action>
      )}
      {status !== 'APPROVED' && (
        <Action label={m.edit_this({ name })} onPress={() => onAsk({ task: 'edit', value })}>
          <Pencil aria-hidden="true" size={16} />
          {m.edit()}
        </Action>
      )}
      {status !== 'APPROVED' && (
        <Action quiet label={m.delete_this({ name })} onPress={() => onAsk({ task: 'remove', value })}>
          <Trash2 aria-hidden="true" size={16} />
        </Action>
      )}
    </Toolbar>
  )
}
