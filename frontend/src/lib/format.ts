import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { parseDate } from './partial-date'

type Language = ReturnType<typeof getLocale>

/** English as Americans write it; Spanish as Latin America does. */
export const formatTag = (language: Language = getLocale()) => (language === 'es' ? 'es-419' : 'en-US')

const seasonName = {
  spring: m.season_spring,
  summer: m.season_summer,
  autumn: m.season_autumn,
  winter: m.season_winter,
}

const monthOf = (month: number) =>
  new Intl.DateTimeFormat(formatTag(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))

export const capitalized = (word: string) => word.charAt(0).toLocaleUpperCase(formatTag()) + word.slice(1)

/** The months by the number that a date has for each. */
export const monthNames = () =>
  Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: capitalized(monthOf(index + 1)),
  }))

/** The seasons by the number that stands in a date where a month would. */
export const seasonNames = () =>
  Object.values(seasonName).map((name, index) => ({ value: String(21 + index), label: capitalized(name()) }))

/** A partial date in words. Nothing that nobody stated is shown: no day without a day, no month without a month. */
export const formatDate = (text: string | null | undefined, locale: Language = getLocale()): string => {
  const date = parseDate(text)
  if (!date) return text ?? ''
  const { year, month, day, season } = date
  const instant = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) options.month = 'long'
  if (day) options.day = 'numeric'
  const words = season
    ? m.season_of_year({ season: seasonName[season]({}, { locale }), year: String(year) }, { locale })
    : new Intl.DateTimeFormat(formatTag(locale), options).format(instant)
  const about = date.approximate ? m.date_about({ date: words }, { locale }) : words
  return date.uncertain ? m.date_uncertain({ date: about }, { locale }) : about
}

/** "October 2009 to September 2013"; one date when both ends say the same. */
export const formatTerm = (
  start: string | null | undefined,
  end: string | null | undefined,
  locale: Language = getLocale(),
): string => {
  if (!start) return end ? m.date_until({ date: formatDate(end, locale) }, { locale }) : ''
  if (!end || end === start) return formatDate(start, locale)
  return m.date_range({ start: formatDate(start, locale), end: formatDate(end, locale) }, { locale })
}

export const formatNumber = (value: number, digits = 0) =>
  new Intl.NumberFormat(formatTag(), { maximumFractionDigits: digits }).format(value)

export const formatTime = (instant: number) =>
  new Intl.DateTimeFormat(formatTag(), { hour: '2-digit', minute: '2-digit', hour12: false }).format(instant)

/** The day of an instant, as the reader's own clock has it. */
export const formatDay = (instant: string) =>
  new Intl.DateTimeFormat(formatTag(), { dateStyle: 'long' }).format(Date.parse(instant))

export const formatMoment = (instant: string) =>
  m.day_and_time({
    day: new Intl.DateTimeFormat(formatTag(), { dateStyle: 'medium' }).format(Date.parse(instant)),
    time: formatTime(Date.parse(instant)),
  })

export const formatList = (items: string[]) =>
  new Intl.ListFormat(formatTag(), { type: 'conjunction' }).format(items)

export const countryName = (code: string) =>
  new Intl.DisplayNames(formatTag(), { type: 'region', fallback: 'code' }).of(code) ?? code

/** "23 days" and, past two months, the longer unit that a person would say. */
export const formatDays = (days: number) => {
  const [value, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [days / 30.44, 'month'] : [days / 365.25, 'year']
  return new Intl.NumberFormat(formatTag(), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.floor(Number(value)))
}

/** A file's size in the unit that a person would say. */
export const formatBytes = (bytes: number) => {
  const [value, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(formatTag(), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(Number(value))
}
