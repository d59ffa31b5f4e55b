import { choices } from '@/lib/labels/choices'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import { YearFilter } from '@/ui/year-filter'
import { OrganizationFilter } from './organization-filter'
import type { VisitSearch } from './queries'

type Props = {
  filter: Filter<VisitSearch>
  /** Where the month shown says when. */
  undated?: boolean
}

export const VisitFilters = ({ filter, undated }: Props) => (
  <>
    <TextFilter label={m.search_in_list()} {...filter('q')} />
    <ChoiceFilter label={m.status()} choices={choices(visitStatusLabel)} {...filter('status')} />
    <ChoiceFilter label={m.direction()} choices={choices(directionLabel)} {...filter('direction')} />
    <ChoiceFilter label={m.kind()} choices={choices(visitKindLabel)} {...filter('kind')} />
    {!undated && (
      <>
        <YearFilter label={m.from_year()} {...filter('from')} />
        <YearFilter label={m.to_year()} {...filter('to')} />
      </>
    )}
    <OrganizationFilter {...filter('organization')} />
  </>
)
