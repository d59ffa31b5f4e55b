import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { agendaItemChoices, focusAreaChoices, organizationChoices, programChoices } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { PracticeValues } from './practice-values'

export const PracticeFields = ({ control }: { control: Control<PracticeValues> }) => {
  const { data: programs = [] } = useQuery(programChoices)
  return (
    <>
      <WordsField
        control={control}
        name="name"
        label={m.practice_name()}
        note={m.practice_name_note()}
        required
      />
      <SelectField control={control} name="program" label={m.program()} choices={programs} required />
      <WordsField control={control} name="description" label={m.description()} long />
      <ComboField
        control={control}
        name="origin"
        label={m.practice_origin()}
        find={organizationChoices}
        most={1}
      />
      <ComboField control={control} name="focusAreas" label={m.focus_areas()} find={focusAreaChoices} />
      <ComboField
        control={control}
        name="agendaItems"
        label={m.practice_seen_at()}
        note={m.practice_seen_at_note()}
        find={agendaItemChoices}
      />
    </>
  )
}
