import type { Control } from 'react-hook-form'
import { focusAreaChoices, organizationChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { agendaItemKindLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { FieldRow } from '@/ui/field-row'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { AgendaValues } from './agenda-values'
import { presenterChoices } from './queries'

export const AgendaFields = ({ control, visit }: { control: Control<AgendaValues>; visit: string }) => (
  <>
    <WordsField control={control} name="title" label={m.agenda_what()} required />
    <SelectField
      control={control}
      name="kind"
      label={m.kind()}
      choices={choices(agendaItemKindLabel)}
      required
    />
    <FieldRow>
      <NumberField control={control} name="day" label={m.day()} most={366} />
      <TextField control={control} name="starts" label={m.starts()} type="time" />
      <TextField control={control} name="ends" label={m.ends_at()} type="time" />
    </FieldRow>
    <TextField control={control} name="venueName" label={m.venue_name()} note={m.venue_name_note()} />
    <ComboField control={control} name="venue" label={m.venue()} find={organizationChoices} most={1} />
    <ComboField
      control={control}
      name="presenters"
      label={m.presenters()}
      note={m.presenters_note()}
      find={presenterChoices(visit)}
    />
    <ComboField control={control} name="focusAreas" label={m.focus_areas()} find={focusAreaChoices} />
    <WordsField control={control} name="notes" label={m.notes()} long />
  </>
)
