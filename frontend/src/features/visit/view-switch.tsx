import { CalendarDays, List } from 'lucide-react'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import type { VisitSearch } from './queries'

/** The same visits, listed or by month; the filters stay. */
export const ViewSwitch = ({ search, calendar }: { search: VisitSearch; calendar: boolean }) => {
  const { cursor: _, ...filters } = search
  return calendar ? (
    <ActionLink to="/visits" search={filters}>
      <List aria-hidden="true" size={16} />
      {m.calendar_list()}
    </ActionLink>
  ) : (
    <ActionLink to="/visits" search={{ ...filters, view: 'calendar' }}>
      <CalendarDays aria-hidden="true" size={16} />
      {m.calendar()}
    </ActionLink>
  )
}
