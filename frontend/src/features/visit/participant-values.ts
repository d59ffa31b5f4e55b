import { asChoice, codeOf, type RecordChoice } from '@/api/choices'
import type { Participant, ParticipantDraft } from '@/api/types'
import { asWords, noWords, sentNumber, sentWordsOrNone, type Words } from '@/lib/words'

/** A participant as the form holds it: somebody by name, or a group that was counted. */
export type ParticipantValues = {
  person: RecordChoice[]
  givenNames: string
  familyNames: string
  label: Words
  headcount: string
  female: string
  male: string
  other: string
  unknown: string
  role: string
  side: string
  positionTitle: Words
  organization: RecordChoice[]
  attendance: string
  publication: string
}

export const nobody: ParticipantValues = {
  person: [],
  givenNames: '',
  familyNames: '',
  label: noWords,
  headcount: '',
  female: '',
  male: '',
  other: '',
  unknown: '',
  role: 'DELEGATE',
  side: 'SENDING',
  positionTitle: noWords,
  organization: [],
  attendance: 'INVITED',
  publication: 'NOBODY',
}

const digits = (count: number | null | undefined) => count?.toString() ?? ''

export const participantValues = (participant: Participant): ParticipantValues => ({
  ...nobody,
  person: participant.person ? [{ value: participant.person.id, label: participant.person.name }] : [],
  label: asWords(participant.label),
  headcount: digits(participant.headcount),
  female: digits(participant.female),
  male: digits(participant.male),
  other: digits(participant.other),
  unknown: digits(participant.unknown),
  role: participant.role,
  side: participant.side,
  positionTitle: asWords(participant.positionTitle),
  organization: participant.organization ? [asChoice(participant.organization)] : [],
  attendance: participant.attendance,
  publication: participant.publication,
})

type Sent = Omit<ParticipantDraft, 'visit' | 'person' | 'label'>

/** What a form says of anybody; whose part it is, is said by whoever adds it. */
export const sentParticipant = (values: ParticipantValues): Sent => ({
  headcount: sentNumber(values.headcount) ?? 1,
  female: sentNumber(values.female),
  male: sentNumber(values.male),
  other: sentNumber(values.other),
  unknown: sentNumber(values.unknown),
  role: values.role as Sent['role'],
  side: values.side as Sent['side'],
  positionTitle: sentWordsOrNone(values.positionTitle),
  organization: codeOf(values.organization),
  attendance: values.attendance as Sent['attendance'],
  publication: values.publication as Sent['publication'],
})

/** How many of a group were counted by sex, as far as it was typed. */
export const countedBySex = ({ female, male, other, unknown }: ParticipantValues) =>
  [female, male, other, unknown].reduce((sum, count) => sum + (Number(count) || 0), 0)
