import { useQuery } from '@tanstack/react-query'
import { countryName } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ChoiceFilter } from '@/ui/choice-filter'
import { FilterBar } from '@/ui/filter-bar'
import { TextFilter } from '@/ui/text-filter'
import { focusAreasQuery, type PartnershipSearch } from './queries'

type Props = {
  search: PartnershipSearch
  countries: string[]
  onChange: (change: PartnershipSearch) => void
  onClear: () => void
}

export const PartnershipFilters = ({ search, countries, onChange, onClear }: Props) => {
  const { data: areas = [] } = useQuery(focusAreasQuery)
  const { cursor: _, ...filters } = search
  return (
    <FilterBar filtered={Object.values(filters).some(Boolean)} onClear={onClear}>
      <TextFilter label={m.search_in_list()} value={search.q} onChange={(q) => onChange({ q })} />
      <ChoiceFilter
        label={m.status()}
        choices={choices(partnershipStatusLabel)}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        label={m.form()}
        choices={choices(partnershipFormLabel)}
        value={search.form}
        onChange={(form) => onChange({ form })}
      />
      <ChoiceFilter
        label={m.country()}
        choices={countries.map((value) => ({ value, label: countryName(value) }))}
        value={search.country}
        onChange={(country) => onChange({ country })}
      />
      <ChoiceFilter
        label={m.focus_area()}
        choices={areas.map(({ code, label }) => ({ value: code, label: plain(label, getLocale()) }))}
        value={search.focusArea}
        onChange={(focusArea) => onChange({ focusArea })}
      />
    </FilterBar>
  )
}
