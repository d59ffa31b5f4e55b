import { asChoice, asTextChoice, codeOf, codesOf, type RecordChoice } from '@/api/choices'
import type { Adoption, AdoptionDraft } from '@/api/types'
import { asWords, noWords, sentWordsOrNone, type Words } from '@/lib/words'

/** How far a practice has come in a municipality, as its form holds it. */
export type AdoptionValues = {
  practice: RecordChoice[]
  municipality: RecordChoice[]
  status: string
  date: string
  note: Words
  outcomes: RecordChoice[]
  evidence: RecordChoice[]
}

export const noAdoption: AdoptionValues = {
  practice: [],
  municipality: [],
  status: 'SEEN',
  date: '',
  note: noWords,
  outcomes: [],
  evidence: [],
}

export const adoptionValues = (adoption: Adoption): AdoptionValues => ({
  practice: [asTextChoice(adoption.practice)],
  municipality: [asChoice(adoption.municipality)],
  status: adoption.status,
  date: adoption.date ?? '',
  note: asWords(adoption.note),
  outcomes: adoption.outcomes.map(asTextChoice),
  evidence: adoption.evidence.map(asChoice),
})

export const sentAdoption = (values: AdoptionValues): AdoptionDraft => ({
  practice: codeOf(values.practice) ?? '',
  municipality: codeOf(values.municipality) ?? '',
  status: values.status as AdoptionDraft['status'],
  date: values.date || null,
  note: sentWordsOrNone(values.note),
  outcomes: codesOf(values.outcomes),
  evidence: codesOf(values.evidence),
})
