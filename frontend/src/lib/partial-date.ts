/** An EDTF date as the API sends it: a year, perhaps a month or a season, perhaps a day, perhaps `~`, `?` or `%`. */
export type PartialDate = {
  year: number
  month?: number
  day?: number
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  approximate: boolean
  uncertain: boolean
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/
const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const
const firstMonth = { spring: 2, summer: 5, autumn: 8, winter: 11 } as const

const isSeason = (part: number): part is keyof typeof seasons => part in seasons

export const parseDate = (text: string | null | undefined): PartialDate | undefined => {
  const found = pattern.exec(text ?? '')
  if (!found) return undefined
  const [, year, part, day, mark] = found
  const date: PartialDate = {
    year: Number(year),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
  const second = Number(part)
  if (isSeason(second)) date.season = seasons[second]
  else if (part) date.month = second
  if (day) date.day = Number(day)
  return date
}

/** The first day and the day after the last one that the date can mean. */
export const interval = (date: PartialDate): [Date, Date] => {
  const { year, month, day, season } = date
  if (season)
    return [new Date(Date.UTC(year, firstMonth[season])), new Date(Date.UTC(year, firstMonth[season] + 3))]
  if (!month) return [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))]
  if (!day) return [new Date(Date.UTC(year, month - 1)), new Date(Date.UTC(year, month))]
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year, month - 1, day + 1))]
}

/** What a term covers; a missing or unreadable end means the start alone. */
export const span = (start: string | null | undefined, end?: string | null): [Date, Date] | undefined => {
  const first = parseDate(start) ?? parseDate(end)
  if (!first) return undefined
  const last = parseDate(end) ?? first
  return [interval(first)[0], interval(last)[1]]
}
