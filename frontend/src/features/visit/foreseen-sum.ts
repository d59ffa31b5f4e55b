import type { Delegation, Participant } from '@/api/types'
import type { ParticipantValues } from './participant-values'

const away = new Set(['NO_SHOW', 'CANCELLED'])

type Part = Pick<ParticipantValues, 'side' | 'attendance' | 'headcount'>

/** Whoever cancelled or did not come is not counted, as the server counts. */
const counts = ({ attendance }: { attendance: string }) => !away.has(attendance)

const without = (delegation: Delegation, before: Participant | undefined): Delegation =>
  before && counts(before) ? added(delegation, before, Boolean(before.person), -1) : delegation

const added = (
  delegation: Delegation,
  { side, headcount }: { side: string; headcount: number },
  named: boolean,
  sign: 1 | -1,
): Delegation => {
  const people = sign * headcount
  const sending = delegation.sending + (side === 'SENDING' ? people : 0)
  return {
    ...delegation,
    sending,
    named: delegation.named + (named ? people : 0),
    counted: delegation.counted + (named ? 0 : people),
    difference: delegation.declared == null ? null : sending - delegation.declared,
  }
}

/** The delegation's arithmetic as it will be with what the form says. */
export const foreseen = (
  delegation: Delegation,
  part: Part,
  named: boolean,
  before?: Participant,
): Delegation => {
  const rest = without(delegation, before)
  const headcount = named ? 1 : Number(part.headcount) || 0
  return counts(part) ? added(rest, { side: part.side, headcount }, named, 1) : rest
}
