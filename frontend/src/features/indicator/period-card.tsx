import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { Indicator, IndicatorValue, PeriodLine } from '@/api/types'
import { formatTerm } from '@/lib/format'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Muted } from '@/ui/muted'
import { ComputedRecord } from './computed-record'
import { CountedList } from './counted-list'
import styles from './period-card.module.css'
import type { PeriodTask } from './period-dialogs'
import { PeriodTools } from './period-tools'
import { valuesQuery } from './queries'
import type { ValueTask } from './value-dialogs'
import { ValueFlow } from './value-flow'
import { ValueRecord } from './value-record'

const PeriodDialogs = lazily(() => import('./period-dialogs'), 'PeriodDialogs')
const ValueDialogs = lazily(() => import('./value-dialogs'), 'ValueDialogs')

const add = {
  TARGET: m.value_record_target,
  ACTUAL: m.value_record_actual,
}

type Props = { indicator: Indicator; line: PeriodLine }

/** One period: its target beside its actual, as people reported it and as it was counted. */
export const PeriodCard = ({ indicator, line }: Props) => {
  const { period } = line
  const { data: values = [] } = useQuery(valuesQuery(indicator.code))
  const [asked, setAsked] = useState<ValueTask>()
  const [traced, setTraced] = useState(false)
  const [changing, setChanging] = useState<PeriodTask>()
  const mayChange = useRights().coordinate
  const of = (kind: IndicatorValue['kind']) => {
    const value = values.find((one) => one.kind === kind && one.period === period.label)
    const missing = mayChange && !period.locked && !value && (kind === 'TARGET' || indicator.reportable)
    return (
      <ValueRecord indicator={indicator} kind={kind} value={value}>
        {value && mayChange && !period.locked && <ValueFlow value={value} onAsk={setAsked} />}
        {missing && (
          <div data-screen-only>
            <Action onPress={() => setAsked({ task: 'add', slot: { period: period.label, kind } })}>
              <Plus aria-hidden="true" size={16} />
              {add[kind]()}
            </Action>
          </div>
        )}
      </ValueRecord>
    )
  }
  return (
    <Card
      id="period"
      title={period.label}
      aside={
        mayChange && (
          <div className={styles.tools} data-screen-only>
            <PeriodTools indicator={indicator} period={period} onAsk={setChanging} />
          </div>
        )
      }
    >
      <p>
        <Muted>{formatTerm(period.start, period.end)}</Muted>
      </p>
      {period.locked && <p>{m.period_locked_note()}</p>}
      <div className={styles.both}>
        {of('TARGET')}
        <ComputedRecord indicator={indicator} line={line} shown={traced} onShow={setTraced} />
        {of('ACTUAL')}
      </div>
      {traced && <CountedList indicator={indicator.code} period={period.label} />}
      <Suspense>
        {asked && (
          <ValueDialogs indicator={indicator} line={line} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
      <Suspense>
        {changing && (
          <PeriodDialogs indicator={indicator} asked={changing} onClose={() => setChanging(undefined)} />
        )}
      </Suspense>
    </Card>
  )
}
