import type { Indicator } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

const decimals = 4

/** A value as short as it is said: a percentage by its sign, a number alone. */
export const amount = (value: number, { measure }: Pick<Indicator, 'measure'>) => {
  const number = formatNumber(value, decimals)
  return measure === 'PERCENTAGE' ? m.amount_percent({ value: number }) : number
}

/** What was reached, where it can be said in a figure. */
export const reached = (actual: number | null, indicator: Pick<Indicator, 'measure'>) => {
  if (actual !== null) return amount(actual, indicator)
  return indicator.measure === 'QUALITATIVE' ? m.measure_qualitative() : m.not_known()
}

/** "3 visits": with the unit, where somebody said one. */
export const amountWithUnit = (value: number, indicator: Pick<Indicator, 'measure' | 'unit'>) => {
  const unit = plain(indicator.unit, getLocale())
  const number = amount(value, indicator)
  return unit && indicator.measure !== 'PERCENTAGE' ? m.amount_unit({ value: number, unit }) : number
}

/** From where an indicator starts, or that nobody said, or why there is no such point. */
export const baseline = (indicator: Indicator): string => {
  const { baselineValue, baselineYear, baselineComment, baselineWaiver } = indicator
  if (baselineWaiver) return m.baseline_waived({ reason: plain(baselineWaiver, getLocale()) })
  const value =
    baselineValue === null ? plain(baselineComment, getLocale()) : amountWithUnit(baselineValue, indicator)
  if (!value) return m.baseline_missing()
  return baselineYear === null ? value : m.baseline_of_year({ value, year: String(baselineYear) })
}
