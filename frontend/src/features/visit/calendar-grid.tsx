import type { Visit } from '@/api/types'
import { formatDate, formatTag } from '@/lib/format'
import { weeksOf } from '@/lib/month'
import { m } from '@/paraglide/messages'
import { Hidden } from '@/ui/hidden'
import styles from './calendar.module.css'
import { CalendarDay, CalendarVisit } from './calendar-day'
import { monthOfVisits } from './month-of-visits'

const weekdays = () =>
  Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 1 + index))
    const name = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(formatTag(), { weekday, timeZone: 'UTC' }).format(day)
    return { short: name('short'), long: name('long') }
  })

/** A month by its days; where there is little room only the days with visits, one under another. */
export const CalendarGrid = ({ visits, month }: { visits: Visit[]; month: string }) => {
  const { days, loose } = monthOfVisits(visits, month)
  const name = formatDate(month)
  return (
    <>
      {loose.length > 0 && (
        <section className={styles.loose} aria-label={m.calendar_loose({ month: name })}>
          <h3>{m.calendar_loose({ month: name })}</h3>
          <ul className={styles.visits}>
            {loose.map((visit) => (
              <li key={visit.id}>
                <CalendarVisit visit={visit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <table className={styles.grid}>
        <caption>
          <Hidden>{m.calendar_caption({ month: name })}</Hidden>
        </caption>
        <thead>
          <tr>
            {weekdays().map(({ short, long }) => (
              <th scope="col" key={long} abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, number) => (
            <tr key={week.find(Boolean) ?? number}>
              {week.map((day, weekday) => (
                <CalendarDay
                  // A place in the week has no other name where no day of the month falls on it.
                  key={day ?? `none-${weekday}`}
                  day={day}
                  visits={(day && days.get(day)) || []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
