import type { IndicatorPeriod } from '@/api/types'

/** Which periods to make. */
export type PlanValues = { calendar: string; frequency: string; from: string; to: string }

export const sentPlan = ({ calendar, frequency, from, to }: PlanValues) => ({
  calendar: calendar as 'CALENDAR' | 'US_FISCAL',
  frequency: frequency as 'MONTHLY' | 'QUARTERLY' | 'SEMIANNUAL' | 'ANNUAL',
  from,
  to,
})

/** One period as its form holds it. */
export type PeriodValues = { label: string; start: string; end: string }

export const noPeriod: PeriodValues = { label: '', start: '', end: '' }

export const periodValues = ({ label, start, end }: IndicatorPeriod): PeriodValues => ({ label, start, end })

export const sentPeriod = ({ label, start, end }: PeriodValues, locked = false): IndicatorPeriod => ({
  label: label.trim(),
  start,
  end: end || start,
  locked,
})
