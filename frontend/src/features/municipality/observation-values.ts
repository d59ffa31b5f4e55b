import type { RecordChoice } from '@/api/choices'
import type { Observation, ObservationDraft } from '@/api/types'
import { codeOfName } from '@/lib/code-of-name'
import { asNumber } from '@/lib/number'
import { asWords, noWords, sentLine, sentWordsOrNone, type Words } from '@/lib/words'

/** A figure as its form holds it, with where it is from as far as that is said along with it. */
export type ObservationValues = {
  measure: string
  measureName: string
  periodStart: string
  periodEnd: string
  status: string
  value: string
  note: Words
  source: RecordChoice[]
  sourceKind: string
  locator: string
}

/** Chosen where the figure is none of those that Enlace knows. */
export const otherMeasure = 'OTHER'

export const noObservation: ObservationValues = {
  measure: '',
  measureName: '',
  periodStart: '',
  periodEnd: '',
  status: 'FINAL',
  value: '',
  note: noWords,
  source: [],
  sourceKind: 'REPORT',
  locator: '',
}

export const observationValues = (observation: Observation): ObservationValues => ({
  ...noObservation,
  measure: observation.measure,
  periodStart: observation.periodStart,
  periodEnd: observation.periodEnd ?? '',
  status: observation.status,
  value: observation.value?.toString() ?? '',
  note: asWords(observation.note),
})

/** Neither reported nor zero. */
export const isWithoutValue = (status: string) => status === 'NOT_REPORTED' || status === 'SUPPRESSED'

export const sentObservation = (values: ObservationValues): Omit<ObservationDraft, 'municipality'> => ({
  measure: values.measure === otherMeasure ? codeOfName(values.measureName) : values.measure,
  periodStart: values.periodStart,
  periodEnd: sentLine(values.periodEnd),
  status: values.status as ObservationDraft['status'],
  value: isWithoutValue(values.status) ? null : (asNumber(values.value) ?? null),
  note: sentWordsOrNone(values.note),
})
