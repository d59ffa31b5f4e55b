import { Lock, LockOpen } from 'lucide-react'
import type { Indicator, IndicatorPeriod } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { EditAndRemove } from '@/ui/record-tools'
import { lockPeriod } from './changes'
import type { PeriodTask } from './period-dialogs'
import { useStep } from './use-step'

type Props = { indicator: Indicator; period: IndicatorPeriod; onAsk: (asked: PeriodTask) => void }

/** What can be done with one period as a whole. */
export const PeriodTools = ({ indicator, period, onAsk }: Props) => {
  const { pending, take } = useStep()
  const { label: name, locked } = period
  const turn = () =>
    take(
      () => lockPeriod(indicator, name, !locked),
      locked ? m.period_unlocked_done({ period: name }) : m.period_locked_done({ period: name }),
    )
  return (
    <>
      <Action pending={pending} onPress={turn}>
        {locked ? <LockOpen aria-hidden="true" size={16} /> : <Lock aria-hidden="true" size={16} />}
        {locked ? m.period_unlock() : m.period_lock()}
      </Action>
      {!locked && (
        <EditAndRemove
          name={name}
          onEdit={() => onAsk({ task: 'edit', period })}
          onRemove={() => onAsk({ task: 'remove', period })}
        />
      )}
    </>
  )
}
