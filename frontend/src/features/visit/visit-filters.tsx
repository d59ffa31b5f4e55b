import { choices } from '@/lib/labels/choices'
import { directionLabel, visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { FilterBar } from '@/ui/filter-bar'
import { TextFilter } from '@/ui/text-filter'
import { YearFilter } from '@/ui/year-filter'
import type { VisitSearch } from './queries'

type Props = { search: VisitSearch; onChange: (change: VisitSearch) => void; onClear: () => void }

export const VisitFilters = ({ search, onChange, onClear }: Props) => {
  const { cursor: _, ...filters } = search
  return (
    <FilterBar filtered={Object.values(filters).some(Boolean)} onClear={onClear}>
      <TextFilter label={m.search_in_list()} value={search.q} onChange={(q) => onChange({ q })} />
      <ChoiceFilter
        label={m.status()}
        choices={choices(visitStatusLabel)}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        label={m.direction()}
        choices={choices(directionLabel)}
        value={search.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <ChoiceFilter
        label={m.kind()}
        choices={choices(visitKindLabel)}
        value={search.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <YearFilter label={m.from_year()} value={search.from} onChange={(from) => onChange({ from })} />
      <YearFilter label={m.to_year()} value={search.to} onChange={(to) => onChange({ to })} />
    </FilterBar>
  )
}
