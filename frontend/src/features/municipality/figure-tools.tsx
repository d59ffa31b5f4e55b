import { Pencil, Trash2 } from 'lucide-react'
import type { Observation } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { figureName } from './figure-name'
import type { FigureTask } from './observation-dialogs'

type Props = { observation: Observation; onAsk: (asked: FigureTask) => void }

export const FigureTools = ({ observation, onAsk }: Props) => {
  const name = figureName(observation)
  return (
    <span data-screen-only>
      <Action quiet label={m.edit_this({ name })} onPress={() => onAsk({ task: 'edit', observation })}>
        <Pencil aria-hidden="true" size={16} />
      </Action>
      <Action quiet label={m.delete_this({ name })} onPress={() => onAsk({ task: 'remove', observation })}>
        <Trash2 aria-hidden="true" size={16} />
      </Action>
    </span>
  )
}
