import type { RecordChoice } from '@/api/choices'
import type { Outcome, OutcomeDraft } from '@/api/types'
import {
  type Contribution,
  type Judgement,
  noStatement,
  type OutcomeStatement,
  sentJudgement,
  sentStatement,
  statementOf,
} from '@/lib/outcome-statement'

/** An outcome as its form holds it, seen from one visit: what that visit contributed, and the rest as it is. */
export type OutcomeValues = OutcomeStatement & Judgement

export const noOutcome: OutcomeValues = { ...noStatement, strength: '', basis: '' }

export const outcomeValues = (outcome: Outcome, visit: string): OutcomeValues => {
  const own = outcome.contributions.find((part) => part.visit?.code === visit)
  return { ...statementOf(outcome), strength: own?.strength ?? '', basis: own?.basis ?? '' }
}

const others = (outcome: Outcome | undefined, visit: string): Contribution[] =>
  (outcome?.contributions ?? [])
    .filter((part) => part.visit?.code !== visit)
    .map((part) => ({
      visit: part.visit?.code ?? null,
      agreement: part.agreement?.code ?? null,
      effort: part.effort ?? null,
      strength: part.strength ?? null,
      basis: part.basis ?? null,
    }))

/** An outcome that is recorded already, and what the visit contributed to it. */
export type LinkValues = Judgement & { outcome: RecordChoice[] }

export const noLink: LinkValues = { outcome: [], strength: '', basis: '' }

/** What contributed before, and the visit along with it. */
export const linked = (outcome: Outcome | undefined, values: Judgement, visit: string): Contribution[] => [
  ...others(outcome, visit),
  { visit, ...sentJudgement(values) },
]

/** What other visits, agreements and efforts contributed stays as it is. */
export const sentOutcome = (values: OutcomeValues, visit: string, outcome?: Outcome): OutcomeDraft => ({
  ...sentStatement(values),
  contributions: linked(outcome, values, visit),
})
