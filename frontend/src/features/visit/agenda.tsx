import { useQuery } from '@tanstack/react-query'
import type { AgendaItem } from '@/api/types'
import { groupBy } from '@/lib/group-by'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import styles from './agenda.module.css'
import { AgendaEntry } from './agenda-entry'
import { agendaQuery } from './queries'

const byDay = (items: AgendaItem[]) =>
  groupBy(items, ({ day }) => day ?? null).toSorted(
    ([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY),
  )

const dayName = (day: number | null, only: boolean) => {
  if (day !== null) return m.day_number({ day })
  return only ? undefined : m.day_not_known()
}

/** The agenda in order, day by day; what nobody dated to a day stands at the end and says so. */
export const Agenda = ({ visit }: { visit: string }) => (
  <Loaded query={useQuery(agendaQuery(visit))} lines={5}>
    {(items) => {
      if (items.length === 0) return <Empty>{m.agenda_none()}</Empty>
      const days = byDay(items)
      return days.map(([day, entries]) => (
        <div key={day} className={styles.day}>
          {dayName(day, days.length === 1) && (
            <h3 className={styles.title}>{dayName(day, days.length === 1)}</h3>
          )}
          <ol className={styles.entries}>
            {entries.map((item) => (
              <AgendaEntry key={item.id} item={item} />
            ))}
          </ol>
        </div>
      ))
    }}
  </Loaded>
)
