import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove, step } from '@/api/persist'
import type {
  Indicator,
  IndicatorDraft,
  IndicatorPeriod,
  IndicatorValue,
  IndicatorValueDraft,
} from '@/api/types'
import { sentWords, type Words } from '@/lib/words'
import { type PlanValues, sentPlan } from './period-values'

export const addIndicator = (draft: IndicatorDraft, key: string) =>
  create((headers) => api.POST('/api/v1/indicators', { body: draft, headers }), key)

export const changeIndicator = (indicator: Indicator, patch: Partial<IndicatorDraft>) =>
  change(indicator, (request) => api.PATCH('/api/v1/indicators/{id}', { ...request, body: patch }))

export const removeIndicator = (indicator: Indicator) =>
  remove(indicator, (request) => api.DELETE('/api/v1/indicators/{id}', request))

export const makePeriods = (indicator: Indicator, values: PlanValues) =>
  step(indicator, (request) =>
    api.POST('/api/v1/indicators/{id}/periods', { ...request, body: sentPlan(values) }),
  )

export const changePeriods = (indicator: Indicator, periods: IndicatorPeriod[]) =>
  changeIndicator(indicator, { periods })

/** Settles a period's values, or opens them again. */
export const lockPeriod = (indicator: Indicator, label: string, locked: boolean) =>
  changePeriods(
    indicator,
    indicator.periods.map((period) => (period.label === label ? { ...period, locked } : period)),
  )

export const recordValue = (draft: IndicatorValueDraft, key: string) =>
  create((headers) => api.POST('/api/v1/indicator-values', { body: draft, headers }), key)

/** A percentage follows from its two figures: where one of these changes, the former percentage goes. */
const withShare = (patch: Partial<IndicatorValueDraft>): Partial<IndicatorValueDraft> =>
  'numerator' in patch || 'denominator' in patch ? { value: null, ...patch } : patch

export const changeValue = (value: IndicatorValue, patch: Partial<IndicatorValueDraft>) =>
  change(value, (request) =>
    api.PATCH('/api/v1/indicator-values/{id}', { ...request, body: withShare(patch) }),
  )

export const removeValue = (value: IndicatorValue) =>
  remove(value, (request) => api.DELETE('/api/v1/indicator-values/{id}', request))

export const submitValue = (value: IndicatorValue) =>
  step(value, (request) => api.POST('/api/v1/indicator-values/{id}/submission', request))

export const approveValue = (value: IndicatorValue) =>
  step(value, (request) => api.POST('/api/v1/indicator-values/{id}/approval', request))

export const returnValue = (value: IndicatorValue, reason: Words) =>
  step(value, (request) =>
    api.POST('/api/v1/indicator-values/{id}/return', { ...request, body: { reason: sentWords(reason) } }),
  )
