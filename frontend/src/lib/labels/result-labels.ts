import type { Indicator, IndicatorValue, ObjectiveLine } from '@/api/types'
import { countryName, formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { sexLabel } from './person-labels'

type Labels<Value extends string> = Record<Value, () => string>

export const resultTypeLabel: Labels<Indicator['resultType']> = {
  OUTPUT: m.result_type_output,
  OUTCOME: m.result_type_outcome,
  IMPACT: m.result_type_impact,
  OTHER: m.result_type_other,
}

export const indicatorMeasureLabel: Labels<Indicator['measure']> = {
  UNIT: m.measure_unit,
  PERCENTAGE: m.measure_percentage,
  NOMINAL: m.measure_nominal,
  ORDINAL: m.measure_ordinal,
  QUALITATIVE: m.measure_qualitative,
}

export const frequencyLabel: Labels<Indicator['frequency']> = {
  MONTHLY: m.frequency_monthly,
  QUARTERLY: m.frequency_quarterly,
  SEMIANNUAL: m.frequency_semiannual,
  ANNUAL: m.frequency_annual,
}

export const countSourceLabel: Labels<NonNullable<Indicator['computedFrom']>> = {
  MANUAL: m.count_source_manual,
  VISITS: m.count_source_visits,
  ATTENDANCES: m.count_source_attendances,
  UNIQUE_PERSONS: m.count_source_unique_persons,
  OUTCOMES: m.count_source_outcomes,
  OBSERVATION: m.count_source_observation,
}

export const calendarLabel = { CALENDAR: m.calendar_calendar, US_FISCAL: m.calendar_us_fiscal }

export const valueKindLabel: Labels<IndicatorValue['kind']> = {
  TARGET: m.value_target,
  ACTUAL: m.value_actual,
}

export const valueStatusLabel: Labels<IndicatorValue['status']> = {
  DRAFT: m.value_status_draft,
  SUBMITTED: m.value_status_submitted,
  RETURNED: m.value_status_returned,
  APPROVED: m.value_status_approved,
}

const doubts: Record<string, () => string> = {
  UNDATED: m.doubt_undated,
  PERHAPS_OUTSIDE: m.doubt_perhaps_outside,
  DISPUTED: m.doubt_disputed,
  NO_FIGURE: m.doubt_no_figure,
  TOLD_TWICE: m.doubt_told_twice,
  ORGANIZATION_NOT_KNOWN: m.doubt_organization_not_known,
}

/** Why something was left out of a count. */
export const doubtLabel = (doubt: string) => doubts[doubt]?.() ?? doubt

export const organizationKindLabel = {
  MUNICIPALITY: m.organization_kind_municipality,
  COUNTY: m.organization_kind_county,
  POLICE: m.organization_kind_police,
  NATIONAL_GOVERNMENT: m.organization_kind_national_government,
  MUNICIPAL_ASSOCIATION: m.organization_kind_municipal_association,
  INTERNATIONAL_ORGANIZATION: m.organization_kind_international_organization,
  NGO: m.organization_kind_ngo,
  SCHOOL: m.organization_kind_school,
  COURT: m.organization_kind_court,
  PRIVATE_SECTOR: m.organization_kind_private_sector,
  ACADEMIC: m.organization_kind_academic,
  COMMUNITY: m.organization_kind_community,
  OTHER: m.organization_kind_other,
}

export const dimensionLabels = {
  SEX: m.sex,
  AGE_BAND: m.dimension_age_band,
  COUNTRY: m.country,
  ORGANIZATION_KIND: m.dimension_organization_kind,
}

const ageBands = ['0-17', '18-29', '30-44', '45-59', '60+']

const ageBand = (band: string) => {
  const [from, to] = band.replace('+', '').split('-').map(Number)
  return to === undefined
    ? m.age_band_from({ from: formatNumber(from ?? 0) })
    : m.age_band_range({ from: formatNumber(from ?? 0), to: formatNumber(to) })
}

const asWords = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')

const within = <Value extends string>(labels: Labels<Value>, value: string) =>
  value in labels ? labels[value as Value]() : asWords(value)

/** By what a value is told apart; whoever keeps the indicator may add dimensions, shown by their own names. */
export const dimensionLabel = (dimension: string) => within(dimensionLabels, dimension)

export const categoryLabel = (dimension: string, category: string) => {
  switch (dimension) {
    case 'SEX':
      return within(sexLabel, category)
    case 'AGE_BAND':
      return ageBands.includes(category) ? ageBand(category) : category
    case 'COUNTRY':
      return countryName(category)
    case 'ORGANIZATION_KIND':
      return within(organizationKindLabel, category)
    default:
      return category
  }
}

/** The categories that a dimension always has; of others there are too many, or anybody may name them. */
export const usualCategories = (dimension: string): string[] => {
  if (dimension === 'SEX') return ['FEMALE', 'MALE', 'OTHER']
  return dimension === 'AGE_BAND' ? ageBands : []
}

export const objectiveLevelLabel: Labels<ObjectiveLine['level']> = {
  STRATEGIC_OBJECTIVE: m.objective_level_strategic_objective,
  INTERMEDIATE_RESULT: m.objective_level_intermediate_result,
  SUB_RESULT: m.objective_level_sub_result,
}
