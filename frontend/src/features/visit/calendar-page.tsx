import { asked } from '@/lib/list-search'
import { m } from '@/paraglide/messages'
import { FilterBar } from '@/ui/filter-bar'
import type { Filter } from '@/ui/list-page'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { Sheet } from '@/ui/sheet'
import { PlanVisit } from './plan-visit'
import type { VisitSearch } from './queries'
import { ViewSwitch } from './view-switch'
import { VisitCalendar } from './visit-calendar'
import { VisitFilters } from './visit-filters'

type Props = {
  search: VisitSearch
  month: string
  onSearch: (search: VisitSearch, replace: boolean) => void
  onMonth: (month: string) => void
}

/** The list of visits as a calendar, with the same filters. */
export const CalendarPage = ({ search, month, onSearch, onMonth }: Props) => {
  const { sort: _, cursor: __, ...filters } = asked(search)
  const filter: Filter<VisitSearch> = (key) => ({
    value: search[key],
    onChange: (value) => onSearch({ ...search, [key]: value }, true),
  })
  return (
    <>
      <PageHeading
        title={m.nav_visits()}
        note={m.visits_note()}
        aside={
          <>
            <PrintButton />
            <ViewSwitch search={search} calendar />
            <PlanVisit />
          </>
        }
      />
      <Sheet>
        <FilterBar filtered={Object.values(filters).some(Boolean)} onClear={() => onSearch({}, false)}>
          <VisitFilters filter={filter} undated />
        </FilterBar>
        <VisitCalendar search={search} month={month} onMonth={onMonth} />
      </Sheet>
    </>
  )
}
