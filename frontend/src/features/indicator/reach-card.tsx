import { useQuery } from '@tanstack/react-query'
import { CalendarPlus, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { Indicator } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import type { PeriodTask } from './period-dialogs'
import { PeriodTable } from './period-table'
import { reachQuery } from './queries'
import styles from './reach-card.module.css'

const PeriodDialogs = lazily(() => import('./period-dialogs'), 'PeriodDialogs')

/** What an indicator aimed at and reached, period by period. */
export const ReachCard = ({ indicator, chosen }: { indicator: Indicator; chosen: string | undefined }) => {
  const [asked, setAsked] = useState<PeriodTask>()
  const mayChange = useRights().coordinate
  return (
    <Card
      title={m.targets_and_actuals()}
      flush
      aside={
        mayChange && (
          <div className={styles.tools} data-screen-only>
            <Action onPress={() => setAsked({ task: 'make' })}>
              <CalendarPlus aria-hidden="true" size={16} />
              {m.periods_make()}
            </Action>
            <Action onPress={() => setAsked({ task: 'add' })} label={m.period_add()}>
              <Plus aria-hidden="true" size={16} />
            </Action>
          </div>
        )
      }
    >
      <Loaded query={useQuery(reachQuery(indicator.code))} height={240}>
        {({ periods }) =>
          periods.length === 0 ? (
            <Inset>
              <Empty>{m.periods_none()}</Empty>
            </Inset>
          ) : (
            <PeriodTable indicator={indicator} lines={periods} chosen={chosen} />
          )
        }
      </Loaded>
      <Suspense>
        {asked && <PeriodDialogs indicator={indicator} asked={asked} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </Card>
  )
}
