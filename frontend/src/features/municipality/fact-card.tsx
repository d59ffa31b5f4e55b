import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { FactTable } from './fact-table'
import type { FigureTask } from './observation-dialogs'

const ObservationDialogs = lazily(() => import('./observation-dialogs'), 'ObservationDialogs')

/** The figures of a municipality. They belong to no partnership, so those keep them who coordinate all programs. */
export const FactCard = ({ municipality }: { municipality: string }) => {
  const { coordinate } = useRights()
  const [asked, setAsked] = useState<FigureTask>()
  return (
    <Card
      title={m.key_facts()}
      listed={{ path: '/api/v1/observations', query: { municipality } }}
      flush
      aside={
        coordinate && (
          <Action onPress={() => setAsked({ task: 'add' })}>
            <Plus aria-hidden="true" size={16} />
            {m.figures_add()}
          </Action>
        )
      }
    >
      <FactTable municipality={municipality} onAsk={coordinate ? setAsked : undefined} />
      <Suspense>
        {asked && (
          <ObservationDialogs municipality={municipality} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </Card>
  )
}
