import { useQueries } from '@tanstack/react-query'
import { municipalityQuery } from '@/api/records'
import { choices } from '@/lib/labels/choices'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import { YearFilter } from '@/ui/year-filter'
import type { OutcomeSearch } from './queries'

type Props = { filter: Filter<OutcomeSearch> }

/** Set by links from elsewhere only; shown then, so that the reader sees what the list is narrowed to. */
const MunicipalityFilter = ({ filter }: Props) => {
  const { value = [], onChange } = filter('municipality')
  const places = useQueries({ queries: value.map(municipalityQuery) })
  const names = value.map((code, index) => ({ value: code, label: places[index]?.data?.name ?? code }))
  return (
    value.length > 0 && (
      <ChoiceFilter label={m.municipality()} choices={names} value={value} onChange={onChange} />
    )
  )
}

export const OutcomeFilters = ({ filter }: Props) => (
  <>
    <TextFilter label={m.search_in_list()} {...filter('q')} />
    <ChoiceFilter label={m.kind()} choices={choices(outcomeKindLabel)} {...filter('kind')} />
    <ChoiceFilter
      label={m.outcome_verification()}
      choices={choices(verificationLabel)}
      {...filter('verification')}
    />
    <YearFilter label={m.from_year()} {...filter('from')} />
    <YearFilter label={m.to_year()} {...filter('to')} />
    <MunicipalityFilter filter={filter} />
  </>
)
