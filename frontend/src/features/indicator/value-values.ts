import { asChoice, codesOf, type RecordChoice } from '@/api/choices'
import type { Indicator, IndicatorValue, IndicatorValueDraft } from '@/api/types'
import { asNumber } from '@/lib/number'
import { asWords, noWords, sentWordsOrNone, type Words } from '@/lib/words'
import { type Parts, sentParts } from './parts'

/** Which target or actual of an indicator. */
export type Slot = Pick<IndicatorValueDraft, 'period' | 'kind'>

/** A target or an actual as its form holds it. */
export type ValueValues = {
  value: string
  numerator: string
  denominator: string
  disaggregation: Parts
  overrideReason: Words
  comment: Words
  evidence: RecordChoice[]
}

export const noValue: ValueValues = {
  value: '',
  numerator: '',
  denominator: '',
  disaggregation: {},
  overrideReason: noWords,
  comment: noWords,
  evidence: [],
}

const partsOf = ({ disaggregation }: IndicatorValue): Parts =>
  Object.fromEntries(
    disaggregation.map(({ dimension, categories }) => [
      dimension,
      Object.fromEntries(categories.map(({ category, value }) => [category, String(value)])),
    ]),
  )

export const valueValues = (value: IndicatorValue): ValueValues => ({
  value: value.value?.toString() ?? '',
  numerator: value.numerator?.toString() ?? '',
  denominator: value.denominator?.toString() ?? '',
  disaggregation: partsOf(value),
  overrideReason: asWords(value.overrideReason),
  comment: asWords(value.comment),
  evidence: value.evidence.map(asChoice),
})

/** The percentage that follows from the two, to two decimals, as the server rounds it. */
export const shareOf = ({ numerator, denominator }: Pick<ValueValues, 'numerator' | 'denominator'>) => {
  const [part, whole] = [asNumber(numerator), asNumber(denominator)]
  return part === undefined || !whole ? undefined : Math.round((part / whole) * 10_000) / 100
}

/** What the parts have to add up to, as far as somebody wrote it. */
export const totalOf = ({ measure }: Pick<Indicator, 'measure'>, { value }: Pick<ValueValues, 'value'>) =>
  measure === 'UNIT' ? asNumber(value) : undefined

const numberOrNone = (typed: string) => asNumber(typed) ?? null

/** Of a percentage that follows from two figures only these are sent, so that all three never disagree. */
export const sentValue = (
  values: ValueValues,
  { code, measure }: Indicator,
  slot: Slot,
): IndicatorValueDraft => {
  const share = measure === 'PERCENTAGE' && shareOf(values) !== undefined
  return {
    indicator: code,
    period: slot.period,
    kind: slot.kind,
    value: share || measure === 'QUALITATIVE' ? null : numberOrNone(values.value),
    numerator: share ? numberOrNone(values.numerator) : null,
    denominator: share ? numberOrNone(values.denominator) : null,
    disaggregation: sentParts(values.disaggregation),
    overrideReason: sentWordsOrNone(values.overrideReason),
    comment: sentWordsOrNone(values.comment),
    evidence: codesOf(values.evidence),
  }
}
