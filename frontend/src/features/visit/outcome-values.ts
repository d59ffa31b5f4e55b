import { asChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Outcome, OutcomeDraft } from '@/api/types'
import { asWords, noWords, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** An outcome as its form holds it, seen from one visit: what that visit contributed, and the rest as it is. */
export type OutcomeValues = {
  title: Words
  kind: string
  description: Words
  municipalities: RecordChoice[]
  date: string
  verification: string
  strength: string
  basis: string
}

export const noOutcome: OutcomeValues = {
  title: noWords,
  kind: 'OTHER',
  description: noWords,
  municipalities: [],
  date: '',
  verification: 'CLAIMED',
  strength: '',
  basis: '',
}

const contributionOf = ({ contributions }: Outcome, visit: string) =>
  contributions.find((part) => part.visit?.code === visit)

export const outcomeValues = (outcome: Outcome, visit: string): OutcomeValues => ({
  title: asWords(outcome.title),
  kind: outcome.kind,
  description: asWords(outcome.description),
  municipalities: outcome.municipalities.map(asChoice),
  date: outcome.date ?? '',
  verification: outcome.verification,
  strength: contributionOf(outcome, visit)?.strength ?? '',
  basis: contributionOf(outcome, visit)?.basis ?? '',
})

type Contribution = NonNullable<NonNullable<OutcomeDraft['contributions']>[number]>

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

const judged = ({ strength, basis }: Judgement) => ({
  strength: (strength || null) as Contribution['strength'],
  basis: (basis || null) as Contribution['basis'],
})

type Judgement = { strength: string; basis: string }

/** An outcome that is recorded already, and what the visit contributed to it. */
export type LinkValues = Judgement & { outcome: RecordChoice[] }

export const noLink: LinkValues = { outcome: [], strength: '', basis: '' }

/** What contributed before, and the visit along with it. */
export const linked = (outcome: Outcome, values: Judgement, visit: string): Contribution[] => [
  ...others(outcome, visit),
  { visit, ...judged(values) },
]

/** What other visits, agreements and efforts contributed stays as it is. */
export const sentOutcome = (values: OutcomeValues, visit: string, outcome?: Outcome): OutcomeDraft => ({
  title: sentWords(values.title),
  kind: values.kind as OutcomeDraft['kind'],
  description: sentWordsOrNone(values.description),
  municipalities: codesOf(values.municipalities),
  date: values.date || null,
  verification: values.verification as OutcomeDraft['verification'],
  contributions: [...others(outcome, visit), { visit, ...judged(values) }],
})
