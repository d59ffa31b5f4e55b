import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { capitalized, formatDate, formatNumber } from '@/lib/format'
import { asked } from '@/lib/list-search'
import { monthAfter, monthOf } from '@/lib/month'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import styles from './calendar.module.css'
import { CalendarGrid } from './calendar-grid'
import { monthQuery, nearestMonthsQuery } from './calendar-queries'
import type { VisitSearch } from './queries'

type Props = { search: VisitSearch; month: string; onMonth: (month: string) => void }

/** The way out of an empty month. */
const Nearest = ({ search, month, onMonth }: Props) => {
  const { data } = useQuery(nearestMonthsQuery(search, month, true))
  const to = (start: string | undefined, words: (inputs: { month: string }) => string) => {
    if (!start) return null
    const found = /^\d{4}-(0\d|1[0-2])/.exec(start)?.[0] ?? `${start.slice(0, 4)}-01`
    return <Action onPress={() => onMonth(found)}>{words({ month: formatDate(found) })}</Action>
  }
  return (
    <Inset>
      <Empty>{m.calendar_none({ month: formatDate(month) })}</Empty>
      <div className={styles.steps}>
        {to(data?.earlier, m.calendar_earlier)}
        {to(data?.later, m.calendar_later)}
      </div>
    </Inset>
  )
}

/** Visits by month. A month with no visit says so, and leads to the nearest that has some. */
export const VisitCalendar = ({ search, month, onMonth }: Props) => {
  const { cursor: _, from: __, to: ___, sort: ____, ...filters } = asked(search)
  const query = useQuery(monthQuery(filters, month))
  const [previous, next] = [monthAfter(month, -1), monthAfter(month, 1)]
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.month} aria-live="polite">
          {capitalized(formatDate(month))}
        </h2>
        <div className={styles.steps} data-screen-only>
          <Action
            label={m.calendar_previous({ month: formatDate(previous) })}
            onPress={() => onMonth(previous)}
          >
            <ChevronLeft aria-hidden="true" size={16} />
          </Action>
          <Action label={m.calendar_next({ month: formatDate(next) })} onPress={() => onMonth(next)}>
            <ChevronRight aria-hidden="true" size={16} />
          </Action>
          <Action onPress={() => onMonth(monthOf(new Date()))}>{m.calendar_today()}</Action>
        </div>
      </div>
      <Loaded query={query} lines={8} height={480}>
        {({ items, next: more }) => (
          <>
            {items.length === 0 && <Nearest search={filters} month={month} onMonth={onMonth} />}
            {more && <Inset>{m.calendar_more({ n: formatNumber(500) })}</Inset>}
            <CalendarGrid visits={items} month={month} />
          </>
        )}
      </Loaded>
    </>
  )
}
