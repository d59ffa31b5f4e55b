import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import type { Indicator, IndicatorPeriod } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { failureReason } from '@/ui/failure-reason'
import { EditAndRemove } from '@/ui/record-tools'
import { lockPeriod } from './changes'
import type { PeriodTask } from './period-dialogs'

type Props = { indicator: Indicator; period: IndicatorPeriod; onAsk: (asked: PeriodTask) => void }

/** What can be done with one period as a whole. */
export const PeriodTools = ({ indicator, period, onAsk }: Props) => {
  const [pending, setPending] = useState(false)
  const written = useWritten()
  const { label: name, locked } = period
  const turn = async () => {
    setPending(true)
    try {
      await lockPeriod(indicator, name, !locked)
      await written(
        locked ? m.period_unlocked_done({ period: name }) : m.period_locked_done({ period: name }),
      )
    } catch (error) {
      await written(failureReason(error))
    }
    setPending(false)
  }
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
