import { asTextChoice, type RecordChoice } from '@/api/choices'
import type { Outcome, OutcomeDraft } from '@/api/types'
import {
  type Contribution,
  noStatement,
  type OutcomeStatement,
  sentJudgement,
  sentStatement,
  statementOf,
} from '@/lib/outcome-statement'
import { asWords, isBlank, sentWords, type Words } from '@/lib/words'

/** How a contribution is judged, by what contributed: `visit:code`, `agreement:code`, `effort:0`. */
type OfEach = Record<string, string>

/** An outcome as its form holds it, with all that contributed. */
export type OutcomeValues = OutcomeStatement & {
  visits: RecordChoice[]
  agreements: RecordChoice[]
  efforts: Words[]
  strengths: OfEach
  bases: OfEach
}

export const noOutcome: OutcomeValues = {
  ...noStatement,
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
    ...statementOf(outcome),
    visits: contributions.flatMap(({ visit }) => (visit ? [asTextChoice(visit)] : [])),
    agreements: contributions.flatMap(({ agreement }) => (agreement ? [asTextChoice(agreement)] : [])),
    efforts: efforts.map(({ effort }) => asWords(effort)),
    strengths: ofEach(({ strength }) => strength),
    bases: ofEach(({ basis }) => basis),
  }
}

const judged = ({ strengths, bases }: OutcomeValues, key: string) =>
  sentJudgement({ strength: strengths[key] ?? '', basis: bases[key] ?? '' })

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
  ...sentStatement(values),
  contributions: contributions(values),
})
