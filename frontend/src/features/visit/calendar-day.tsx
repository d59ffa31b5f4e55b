import { Link } from '@tanstack/react-router'
import type { Visit } from '@/api/types'
import { formatDate } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import styles from './calendar.module.css'
import { DirectionMark } from './direction-mark'
import type { OnDay } from './month-of-visits'

export const CalendarVisit = ({ visit }: { visit: Visit }) => (
  <span className={styles.visit} data-off={visit.status === 'CANCELLED' || undefined}>
    <DirectionMark direction={visit.direction} />
    <Link to="/visits/$ref" params={{ ref: visit.code }}>
      <Bilingual text={visit.title} />
    </Link>
  </span>
)

/** A day and what takes place on it; a visit of several days is a link on the first of them. */
export const CalendarDay = ({ day, visits }: { day: string | undefined; visits: OnDay<Visit>[] }) => (
  <td className={styles.day} data-empty={visits.length === 0 || undefined}>
    {day && (
      <time dateTime={day} className={styles.date}>
        <span aria-hidden="true" className={styles.number}>
          {Number(day.slice(8))}
        </span>
        <span className={styles.full}>{formatDate(day)}</span>
      </time>
    )}
    {visits.length > 0 && (
      <ul className={styles.visits}>
        {visits.map(({ visit, goesOn }) => (
          <li key={visit.id}>
            {goesOn ? (
              <span className={styles.goesOn}>
                {m.calendar_goes_on({ visit: plain(visit.title, getLocale()) })}
              </span>
            ) : (
              <CalendarVisit visit={visit} />
            )}
          </li>
        ))}
      </ul>
    )}
  </td>
)
