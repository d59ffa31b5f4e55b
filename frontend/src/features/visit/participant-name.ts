import type { Participant } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

/** A group was counted and never named; a single person has a name that is not published. */
export const unnamed = ({ headcount }: Pick<Participant, 'headcount'>) =>
  headcount > 1 ? m.not_named() : m.name_not_published()

/** Who it is, in words: a name, or an office or a group. */
export const participantName = (participant: Participant) => {
  const { person, label, positionTitle } = participant
  return person?.name || plain(label ?? positionTitle, getLocale()) || unnamed(participant)
}
