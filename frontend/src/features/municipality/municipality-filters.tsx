import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '@/api/records'
import { choices, countryChoices } from '@/lib/labels/choices'
import { municipalityKindLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import type { MunicipalitySearch } from './queries'

export const MunicipalityFilters = ({ filter }: { filter: Filter<MunicipalitySearch> }) => {
  const { data: countries = [] } = useQuery(countriesQuery)
  return (
    <>
      <TextFilter label={m.search_in_list()} {...filter('q')} />
      <ChoiceFilter label={m.country()} choices={countryChoices(countries)} {...filter('country')} />
      <ChoiceFilter label={m.kind()} choices={choices(municipalityKindLabel)} {...filter('kind')} />
    </>
  )
}
