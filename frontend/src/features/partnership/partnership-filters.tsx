import { useQuery } from '@tanstack/react-query'
import { focusAreasQuery } from '@/api/records'
import { choices, countryChoices } from '@/lib/labels/choices'
import { partnershipFormLabel, partnershipStatusLabel } from '@/lib/labels/partnership-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import type { PartnershipSearch } from './queries'

type Props = { filter: Filter<PartnershipSearch>; countries: string[] }

export const PartnershipFilters = ({ filter, countries }: Props) => {
  const { data: areas = [] } = useQuery(focusAreasQuery)
  return (
    <>
      <TextFilter label={m.search_in_list()} {...filter('q')} />
      <ChoiceFilter label={m.status()} choices={choices(partnershipStatusLabel)} {...filter('status')} />
      <ChoiceFilter label={m.form()} choices={choices(partnershipFormLabel)} {...filter('form')} />
      <ChoiceFilter label={m.country()} choices={countryChoices(countries)} {...filter('country')} />
      <ChoiceFilter
        label={m.focus_area()}
        choices={areas.map(({ code, label }) => ({ value: code, label: plain(label, getLocale()) }))}
        {...filter('focusArea')}
      />
    </>
  )
}
