import { asChoice, asTextChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Outcome, OutcomeDraft } from '@/api/types'
import { asWords, isBlank, noWords, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** How a contribution is judged, by what contributed: `visit:code`, `agreement:code`, `effort:0`. */
type OfEach = Record<string, string>

/** An outcome as its form holds it, with all that contributed. */
export type OutcomeValues = {
  title: Words
  kind: string
  description: Words
  municipalities: RecordChoice[]
  date: string
  verification: string
  visits: RecordChoice[]
  agreements: RecordChoice[]
  efforts: Words[]
  strengths: OfEach
  bases: OfEach
}

export const noOutcome: OutcomeValues = {
  title: noWords,
  kind: 'OTHER',
  description: noWords,
  municipalities: [],
  date: '',
  verification: 'CLAIMED',
  visits: [],
  agreements: [],
  efforts: [],
  strengths: {},
  bases: {},
}

type Told = Outcome['contributions'][number]

const keyOf = (part: Told, efforts: Told[]) => {
  if (part.visit) return `visit:${part.visit.code}`
  return part.agreement ? `agreement:${part.agreement.code}` : `effort:${efforts.indexOf(part)}`
}

export const outcomeValues = (outcome: Outcome): OutcomeValues => {
  const { contributions } = outcome
  const efforts = contributions.filter(({ effort }) => effort)
  const ofEach = (told: (part: Told) => string | null | undefined) =>
    Object.fromEntries(contributions.map((part) => [keyOf(part, efforts), told(part) ?? '']))
  return {
    title: asWords(outcome.title),
    kind: outcome.kind,
    description: asWords(outcome.description),
    municipalities: outcome.municipalities.map(asChoice),
    date: outcome.date ?? '',
    verification: outcome.verification,
    visits: contributions.flatMap(({ visit }) => (visit ? [asTextChoice(visit)] : [])),
    agreements: contributions.flatMap(({ agreement }) => (agreement ? [asTextChoice(agreement)] : [])),
    efforts: efforts.map(({ effort }) => asWords(effort)),
    strengths: ofEach(({ strength }) => strength),
    bases: ofEach(({ basis }) => basis),
  }
}

type Contribution = NonNullable<NonNullable<OutcomeDraft['contributions']>[number]>

const judged = ({ strengths, bases }: OutcomeValues, key: string) => ({
  strength: (strengths[key] || null) as Contribution['strength'],
  basis: (bases[key] || null) as Contribution['basis'],
})

const contributions = (values: OutcomeValues): Contribution[] => [
  ...values.visits.map(({ value: visit }) => ({ visit, ...judged(values, `visit:${visit}`) })),
  ...values.agreements.map(({ value: agreement }) => ({
    agreement,
    ...judged(values, `agreement:${agreement}`),
  })),
  ...values.efforts.flatMap((effort, index) =>
    isBlank(effort) ? [] : [{ effort: sentWords(effort), ...judged(values, `effort:${index}`) }],
  ),
]

export const sentOutcome = (values: OutcomeValues): OutcomeDraft => ({
  title: sentWords(values.title),
  kind: values.kind as OutcomeDraft['kind'],
  description: sentWordsOrNone(values.description),
  municipalities: codesOf(values.municipalities),
  date: values.date || null,
  verification: values.verification as OutcomeDraft['verification'],
  contributions: contributions(values),
})
