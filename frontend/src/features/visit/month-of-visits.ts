import type { Visit } from '@/api/types'
import { interval, parseDate } from '@/lib/partial-date'

type Dated = Pick<Visit, 'start' | 'end'>

/** The days that somebody stated, first and last; nothing where one of them is less exact than a day. */
export const statedDays = ({ start, end }: Dated): [string, string] | undefined => {
  const [first, last] = [parseDate(start), parseDate(end ?? start)]
  if (!start || !first?.day || !last?.day) return undefined
  const day = (date: typeof first) => interval(date)[0].toISOString().slice(0, 10)
  return [day(first), day(last)]
}

/** What takes place on a day of the month, and whether it began before. */
export type OnDay<V> = { visit: V; goesOn: boolean }

/** Visits by the days of a month; of the others it is only known that they may fall into it. */
export const monthOfVisits = <V extends Dated>(visits: V[], month: string) => {
  const days = new Map<string, OnDay<V>[]>()
  const loose: V[] = []
  for (const visit of visits) {
    const stated = statedDays(visit)
    if (!stated) {
      loose.push(visit)
      continue
    }
    const [first, last] = stated
    let goesOn = false
    for (let day = 1; day <= 31; day += 1) {
      const date = `${month}-${String(day).padStart(2, '0')}`
      if (date < first || date > last) continue
      days.set(date, [...(days.get(date) ?? []), { visit, goesOn }])
      goesOn = true
    }
  }
  return { days, loose }
}
