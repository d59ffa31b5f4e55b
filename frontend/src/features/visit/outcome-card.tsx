import { Link2, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import type { Visit } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import styles from './outcome-card.module.css'
import type { OutcomeTask } from './outcome-dialogs'
import { OutcomeList } from './outcome-list'

const OutcomeDialogs = lazily(() => import('./outcome-dialogs'), 'OutcomeDialogs')

/** What came of a visit, as far as it is known. */
export const OutcomeCard = ({ visit }: { visit: Visit }) => {
  const mayChange = useMayChange(visit.partnerships)
  const [asked, setAsked] = useState<OutcomeTask>()
  return (
    <Card
      title={m.outcomes()}
      listed={{ path: '/api/v1/outcomes', query: { visit: visit.id } }}
      aside={
        mayChange && (
          <div className={styles.tools}>
            <Action quiet onPress={() => setAsked({ task: 'link' })} label={m.outcome_link()}>
              <Link2 aria-hidden="true" size={16} />
            </Action>
            <Action onPress={() => setAsked({ task: 'add' })} label={m.outcome_add()}>
              <Plus aria-hidden="true" size={16} />
              {m.add()}
            </Action>
          </div>
        )
      }
    >
      <OutcomeList visit={visit} onAsk={mayChange ? setAsked : undefined} />
      <Suspense>
        {asked && <OutcomeDialogs visit={visit} asked={asked} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </Card>
  )
}
