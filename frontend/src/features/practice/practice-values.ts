import { asChoice, asTextChoice, codeOf, codesOf, type RecordChoice } from '@/api/choices'
import type { Practice, PracticeDraft } from '@/api/types'
import { asWords, noWords, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** A practice as its form holds it. */
export type PracticeValues = {
  program: string
  name: Words
  description: Words
  origin: RecordChoice[]
  focusAreas: RecordChoice[]
  agendaItems: RecordChoice[]
}

export const noPractice: PracticeValues = {
  program: '',
  name: noWords,
  description: noWords,
  origin: [],
  focusAreas: [],
  agendaItems: [],
}

export const practiceValues = (practice: Practice): PracticeValues => ({
  program: practice.program.code,
  name: asWords(practice.name),
  description: asWords(practice.description),
  origin: practice.origin ? [asChoice(practice.origin)] : [],
  focusAreas: practice.focusAreas.map(asTextChoice),
  agendaItems: practice.agendaItems.map(asTextChoice),
})

export const sentPractice = (values: PracticeValues): PracticeDraft => ({
  program: values.program,
  name: sentWords(values.name),
  description: sentWordsOrNone(values.description),
  origin: codeOf(values.origin),
  focusAreas: codesOf(values.focusAreas),
  agendaItems: codesOf(values.agendaItems),
})
