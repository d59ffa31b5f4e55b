import type { Observation } from '@/api/types'
import { EditAndRemove } from '@/ui/record-tools'
import { figureName } from './figure-name'
import type { FigureTask } from './observation-dialogs'

type Props = { observation: Observation; onAsk: (asked: FigureTask) => void }

export const FigureTools = ({ observation, onAsk }: Props) => {
  const name = figureName(observation)
  return (
    <span data-screen-only>
      <EditAndRemove
        name={name}
        onEdit={() => onAsk({ task: 'edit', observation })}
        onRemove={() => onAsk({ task: 'remove', observation })}
      />
    </span>
  )
}
