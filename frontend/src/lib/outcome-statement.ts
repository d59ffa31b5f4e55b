import { asChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Outcome, OutcomeDraft } from '@/api/types'
import { asWords, noWords, sentWords, sentWordsOrNone, type Words } from './words'

/** What is said of an outcome, whatever contributed to it. */
export type OutcomeStatement = {
  title: Words
  kind: string
  description: Words
  municipalities: RecordChoice[]
  date: string
  verification: string
}

export const noStatement: OutcomeStatement = {
  title: noWords,
  kind: 'OTHER',
  description: noWords,
  municipalities: [],
  date: '',
  verification: 'CLAIMED',
}

export const statementOf = (outcome: Outcome): OutcomeStatement => ({
  title: asWords(outcome.title),
  kind: outcome.kind,
  description: asWords(outcome.description),
  municipalities: outcome.municipalities.map(asChoice),
  date: outcome.date ?? '',
  verification: outcome.verification,
})

export const sentStatement = (values: OutcomeStatement) => ({
  title: sentWords(values.title),
  kind: values.kind as OutcomeDraft['kind'],
  description: sentWordsOrNone(values.description),
  municipalities: codesOf(values.municipalities),
  date: values.date || null,
  verification: values.verification as OutcomeDraft['verification'],
})

export type Contribution = NonNullable<NonNullable<OutcomeDraft['contributions']>[number]>

/** How much something contributed, and on what ground that is said. */
export type Judgement = { strength: string; basis: string }

export const sentJudgement = ({ strength, basis }: Judgement) => ({
  strength: (strength || null) as Contribution['strength'],
  basis: (basis || null) as Contribution['basis'],
})
