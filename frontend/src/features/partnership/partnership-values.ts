import { asChoice, asTextChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Partnership, PartnershipDraft } from '@/api/types'
import { asWords, noWords, sentWords, sentWordsOrNone, type Words } from '@/lib/words'
import { type Party, partiesOf } from './sides'

/** A partnership as its form holds it: its parties side by side, not one under another. */
export type PartnershipValues = {
  resources: RecordChoice[]
  peers: RecordChoice[]
  facilitators: RecordChoice[]
  observers: RecordChoice[]
  title: Words
  program: string
  form: string
  status: string
  start: string
  end: string
  focusAreas: RecordChoice[]
  description: Words
}

export const noPartnership: PartnershipValues = {
  resources: [],
  peers: [],
  facilitators: [],
  observers: [],
  title: noWords,
  program: '',
  form: 'PROJECT_PARTNERSHIP',
  status: 'ACTIVE',
  start: '',
  end: '',
  focusAreas: [],
  description: noWords,
}

const playing = (partnership: Partnership, role: Party['role']) =>
  partiesOf(partnership, role).map(({ organization }) => asChoice(organization))

export const partnershipValues = (partnership: Partnership): PartnershipValues => ({
  resources: playing(partnership, 'RESOURCE'),
  peers: playing(partnership, 'PEER'),
  facilitators: playing(partnership, 'FACILITATOR'),
  observers: playing(partnership, 'OBSERVER'),
  title: asWords(partnership.title),
  program: partnership.program?.code ?? '',
  form: partnership.form,
  status: partnership.status,
  start: partnership.start ?? '',
  end: partnership.end ?? '',
  focusAreas: partnership.focusAreas.map(asTextChoice),
  description: asWords(partnership.description),
})

const as = (role: Party['role'], choices: RecordChoice[]) =>
  codesOf(choices).map((organization) => ({ organization, role }))

export const sentPartnership = (values: PartnershipValues): PartnershipDraft => ({
  parties: [
    ...as('RESOURCE', values.resources),
    ...as('PEER', values.peers),
    ...as('FACILITATOR', values.facilitators),
    ...as('OBSERVER', values.observers),
  ],
  title: sentWords(values.title),
  program: values.program || null,
  form: values.form as PartnershipDraft['form'],
  status: values.status as PartnershipDraft['status'],
  start: values.start || null,
  end: values.end || null,
  focusAreas: codesOf(values.focusAreas),
  description: sentWordsOrNone(values.description),
})
