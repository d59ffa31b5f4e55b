/** A month as the address has it, such as `2013-09`. */
export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

const iso = (date: Date) => date.toISOString().slice(0, 10)

export const monthOf = (date: Date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`

/** The month so many months later. */
export const monthAfter = (month: string, by: number) => {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return iso(date).slice(0, 7)
}

/** The weeks of a month from Sunday on, as in both Americas; days of its neighbors are empty. */
export const weeksOf = (month: string): (string | undefined)[][] => {
  const day = new Date(`${month}-01T00:00:00Z`)
  const days: (string | undefined)[] = Array.from({ length: day.getUTCDay() }, () => undefined)
  for (; iso(day).startsWith(month); day.setUTCDate(day.getUTCDate() + 1)) days.push(iso(day))
  while (days.length % 7 > 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
