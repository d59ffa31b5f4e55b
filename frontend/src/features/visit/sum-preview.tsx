import { type Control, useWatch } from 'react-hook-form'
import type { Delegation, Participant } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Arithmetic } from './arithmetic'
import { foreseen } from './foreseen-sum'
import type { ParticipantValues } from './participant-values'

type Props = {
  control: Control<ParticipantValues>
  delegation: Delegation
  named: boolean
  before?: Participant
}

/** Shown while somebody types, so that a difference is seen before it is saved. */
export const SumPreview = ({ control, delegation, named, before }: Props) => {
  const [side, attendance, headcount] = useWatch({ control, name: ['side', 'attendance', 'headcount'] })
  return (
    <section aria-label={m.sum_preview()} aria-live="polite">
      <Arithmetic delegation={foreseen(delegation, { side, attendance, headcount }, named, before)} />
    </section>
  )
}
