import type { Observation, Visit } from '@/api/types'
import type { RateEvent, RatePoint } from '@/charts/rate-chart'
import { formatNumber, formatTerm } from '@/lib/format'
import { groupBy } from '@/lib/group-by'
import { parseDate, span } from '@/lib/partial-date'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

/** The measure with the most rates by year: one rate alone is a fact, two and more are a line. */
export const richestMeasure = (observations: Observation[]): string | undefined => {
  const rated = observations.filter(({ rate, measure }) => rate && measure !== 'POLICE_OFFICERS')
  const byMeasure = groupBy(rated, ({ measure }) => measure).filter(([, found]) => found.length > 1)
  return byMeasure.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
}

const titleOf = ({ rate, value, periodStart, periodEnd }: Observation) =>
  rate
    ? m.rate_title({
        period: formatTerm(periodStart, periodEnd),
        rate: formatNumber(rate.per100000, 1),
        value: formatNumber(value ?? 0),
        population: formatNumber(rate.population),
      })
    : ''

/** A year's rate, with the figure behind it. */
export type RateOfYear = RatePoint & { observation: Observation }

export const seriesOf = (observations: Observation[], measure: string): RateOfYear[] =>
  observations
    .filter((observation) => observation.measure === measure)
    .flatMap((observation) => {
      const year = parseDate(observation.periodStart)?.year
      return year
        ? [{ year, value: observation.rate?.per100000 ?? null, title: titleOf(observation), observation }]
        : []
    })
    .toSorted((one, other) => one.year - other.year)

const fraction = (date: Date) => date.getUTCFullYear() + date.getUTCMonth() / 12

export const eventsOf = (visits: Visit[]): RateEvent[] =>
  visits.flatMap(({ start, end, title }) => {
    const [from, to] = span(start, end) ?? []
    if (!from || !to) return []
    const middle = new Date((from.getTime() + to.getTime()) / 2)
    return [{ at: fraction(middle), title: `${plain(title, getLocale())}\n${formatTerm(start, end)}` }]
  })
