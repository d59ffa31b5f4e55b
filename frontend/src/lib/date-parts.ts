import { parseDate } from './partial-date'

/** A partial date as a form holds it: each part as it was typed, in the order in which it is known. */
export type DateParts = { year: string; month: string; day: string; mark: string }

const noParts: DateParts = { year: '', month: '', day: '', mark: '' }

const pattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/

export const partsOf = (text: string | null | undefined): DateParts => {
  const found = pattern.exec(text ?? '')
  if (!found) return noParts
  const [, year = '', month = '', day = '', mark = ''] = found
  return { year, month, day, mark }
}

export const isYear = (text: string) => /^\d{4}$/.test(text)

/** A part counts only with those before it; what is not complete yet is kept as typed, and is no date. */
export const dateOf = ({ year, month, day, mark }: DateParts) => {
  if (!isYear(year)) return year
  const stated = [year, month, month && Number(month) <= 12 ? day : ''].filter(Boolean).join('-')
  return stated + mark
}

export const daysIn = (year: string, month: string) => {
  const days = Number(month) <= 12 ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 0
  return Array.from({ length: month ? days : 0 }, (_, index) => String(index + 1).padStart(2, '0'))
}

export const isDate = (text: string) => parseDate(text) !== undefined
