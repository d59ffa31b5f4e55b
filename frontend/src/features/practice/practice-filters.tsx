import { useQuery } from '@tanstack/react-query'
import { programChoices } from '@/api/choices'
import { focusAreasQuery } from '@/api/records'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import type { PracticeSearch } from './queries'

export const PracticeFilters = ({ filter }: { filter: Filter<PracticeSearch> }) => {
  const { data: programs = [] } = useQuery(programChoices)
  const { data: areas = [] } = useQuery(focusAreasQuery)
  return (
    <>
      <TextFilter label={m.search_in_list()} {...filter('q')} />
      {programs.length > 1 && <ChoiceFilter label={m.program()} choices={programs} {...filter('program')} />}
      <ChoiceFilter
        label={m.focus_area()}
        choices={areas.map(({ code, label }) => ({ value: code, label: plain(label, getLocale()) }))}
        {...filter('focusArea')}
      />
    </>
  )
}
