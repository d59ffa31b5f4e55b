import { choices } from '@/lib/labels/choices'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { languageChoices } from '@/lib/language-name'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import type { Filter } from '@/ui/list-page'
import { TextFilter } from '@/ui/text-filter'
import type { SourceSearch } from './queries'

export const SourceFilters = ({ filter }: { filter: Filter<SourceSearch> }) => (
  <>
    <TextFilter label={m.search_in_list()} {...filter('q')} />
    <ChoiceFilter label={m.kind()} choices={choices(sourceKindLabel)} {...filter('kind')} />
    <ChoiceFilter label={m.source_language()} choices={languageChoices()} {...filter('language')} />
  </>
)
