import { useQuery } from '@tanstack/react-query'
import { choices } from '@/lib/labels/choices'
import { flawLabel } from '@/lib/labels/quality-labels'
import { useLanguage } from '@/lib/locale'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { FilterBar } from '@/ui/filter-bar'
import { programsQuery, type QualitySearch } from './queries'

type Props = { search: QualitySearch; onSearch: (search: QualitySearch) => void }

/** One program or all: whoever chooses a second means that one. */
const another = (chosen: string[] | undefined, before: string | undefined) =>
  chosen?.find((program) => program !== before) ?? chosen?.[0]

export const QualityFilters = ({ search, onSearch }: Props) => {
  const { data: programs = [] } = useQuery(programsQuery)
  const language = useLanguage()
  return (
    <FilterBar filtered={Boolean(search.program || search.reason)} onClear={() => onSearch({})}>
      <ChoiceFilter
        label={m.flaw_reason()}
        choices={choices(flawLabel)}
        value={search.reason}
        onChange={(reason) => onSearch({ ...search, reason })}
      />
      {programs.length > 1 && (
        <ChoiceFilter
          label={m.program()}
          choices={programs.map(({ code, title }) => ({ value: code, label: plain(title, language) }))}
          value={search.program ? [search.program] : undefined}
          onChange={(chosen) => onSearch({ ...search, program: another(chosen, search.program) })}
        />
      )}
    </FilterBar>
  )
}
