import { useQuery } from '@tanstack/react-query'
import { countryName } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { municipalityKindLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { FilterBar } from '@/ui/filter-bar'
import { TextFilter } from '@/ui/text-filter'
import { countriesQuery, type MunicipalitySearch } from './queries'

type Props = {
  search: MunicipalitySearch
  onChange: (change: MunicipalitySearch) => void
  onClear: () => void
}

export const MunicipalityFilters = ({ search, onChange, onClear }: Props) => {
  const { data: countries = [] } = useQuery(countriesQuery)
  return (
    <FilterBar filtered={Boolean(search.q || search.kind || search.country)} onClear={onClear}>
      <TextFilter label={m.search_in_list()} value={search.q} onChange={(q) => onChange({ q })} />
      <ChoiceFilter
        label={m.country()}
        choices={countries.map((value) => ({ value, label: countryName(value) }))}
        value={search.country}
        onChange={(country) => onChange({ country })}
      />
      <ChoiceFilter
        label={m.kind()}
        choices={choices(municipalityKindLabel)}
        value={search.kind}
        onChange={(kind) => onChange({ kind })}
      />
    </FilterBar>
  )
}
