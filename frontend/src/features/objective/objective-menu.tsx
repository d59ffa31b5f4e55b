import { ArrowDown, ArrowUp, Ellipsis, ListPlus, Pencil, Trash2 } from 'lucide-react'
import type { Objective } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Menu } from '@/ui/menu'

type Props = {
  objective: Objective
  first: boolean
  last: boolean
  onStep: (step: -1 | 1) => void
  onTask: (task: 'within' | 'edit' | 'remove') => void
}

const size = 16

/** What can be done with one objective. */
export const ObjectiveMenu = ({ objective, first, last, onStep, onTask }: Props) => (
  <Menu
    label={m.objective_tools({ name: plain(objective.text, getLocale()) })}
    trigger={<Ellipsis aria-hidden="true" size={size} />}
    choices={[
      {
        id: 'edit',
        label: m.edit(),
        icon: <Pencil aria-hidden="true" size={size} />,
        act: () => onTask('edit'),
      },
      ...(objective.level === 'SUB_RESULT'
        ? []
        : [
            {
              id: 'within',
              label: m.objective_add_within(),
              icon: <ListPlus aria-hidden="true" size={size} />,
              act: () => onTask('within'),
            },
          ]),
      ...(first
        ? []
        : [
            {
              id: 'up',
              label: m.move_up_it(),
              icon: <ArrowUp aria-hidden="true" size={size} />,
              act: () => onStep(-1),
            },
          ]),
      ...(last
        ? []
        : [
            {
              id: 'down',
              label: m.move_down_it(),
              icon: <ArrowDown aria-hidden="true" size={size} />,
              act: () => onStep(1),
            },
          ]),
      {
        id: 'remove',
        label: m.delete_it(),
        icon: <Trash2 aria-hidden="true" size={size} />,
        act: () => onTask('remove'),
      },
    ]}
  />
)
