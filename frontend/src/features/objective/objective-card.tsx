import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useRights } from '@/api/session'
import type { Objective } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import type { ObjectiveTask } from './objective-dialogs'
import { within } from './objective-order'
import { ObjectiveTree } from './objective-tree'
import { objectivesQuery } from './queries'

type Props = {
  program: string
  name: string
  indicators: (objective: Objective) => ReactNode
  addIndicator: (objective: Objective) => ReactNode
}

/** The results framework of one program. */
export const ObjectiveCard = ({ program, name, ...tools }: Props) => {
  const [asked, setAsked] = useState<ObjectiveTask>()
  const { data: all = [] } = useQuery(objectivesQuery(program))
  return (
    <Card
      title={name}
      flush
      aside={
        useRights().coordinate && (
          <Action
            label={m.objective_add()}
            onPress={() => setAsked({ task: 'add', position: within(all, undefined).length + 1 })}
          >
            <Plus aria-hidden="true" size={16} />
            {m.objective_add()}
          </Action>
        )
      }
    >
      <ObjectiveTree program={program} asked={asked} onAsk={setAsked} {...tools} />
    </Card>
  )
}
