import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { participantSideLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { ChoiceFilter } from '@/ui/choice-filter'
import { Empty } from '@/ui/empty'
import { FilterBar } from '@/ui/filter-bar'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { YearFilter } from '@/ui/year-filter'
import { PeopleTable } from './people-table'
import { type AttendanceSearch, attendanceQuery } from './queries'

type Props = {
  program: string
  /** Where several programs stand on one screen. */
  name: string | undefined
  search: AttendanceSearch
  onSearch: (search: AttendanceSearch) => void
}

/** Who took part in a program's visits, in all and in the years asked for. */
export const AttendanceCard = ({ program, name, search, onSearch }: Props) => {
  const filter = <Key extends keyof AttendanceSearch>(key: Key) => ({
    value: search[key],
    onChange: (value: AttendanceSearch[Key]) => onSearch({ ...search, [key]: value }),
  })
  return (
    <Card title={[m.people_who(), name].filter(Boolean).join(', ')} flush>
      <FilterBar filtered={Object.values(search).some(Boolean)} onClear={() => onSearch({})}>
        <YearFilter label={m.from_year()} {...filter('from')} />
        <YearFilter label={m.to_year()} {...filter('to')} />
        <ChoiceFilter
          label={m.participant_side()}
          choices={choices(participantSideLabel)}
          {...filter('side')}
        />
      </FilterBar>
      <Loaded query={useQuery(attendanceQuery(program, search))} height={260}>
        {({ visits, leftOut, people }) => (
          <>
            {people.attendances === 0 ? (
              <Inset>
                <Empty>{m.took_part_none()}</Empty>
              </Inset>
            ) : (
              <PeopleTable
                people={people}
                note={[
                  m.people_visits({ count: visits, n: formatNumber(visits) }),
                  leftOut.length > 0 &&
                    m.people_left_out({ count: leftOut.length, n: formatNumber(leftOut.length) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            )}
          </>
        )}
      </Loaded>
    </Card>
  )
}
