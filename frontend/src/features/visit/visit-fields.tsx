import type { Control } from 'react-hook-form'
import { municipalityChoices, organizationChoices, partnershipChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { visitKindLabel, visitStatusLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldGroup } from '@/ui/field-group'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { VisitValues } from './visit-values'
import { WayField } from './way-field'

type Props = { control: Control<VisitValues>; statuses: (keyof typeof visitStatusLabel)[] }

export const VisitFields = ({ control, statuses }: Props) => (
  <>
    <FieldGroup title={m.visit_group_who()}>
      <ComboField
        control={control}
        name="partnerships"
        label={m.partnership()}
        find={partnershipChoices}
        required
      />
      <WayField control={control} />
      <ComboField control={control} name="senders" label={m.senders()} find={organizationChoices} />
      <ComboField control={control} name="hosts" label={m.hosts()} find={organizationChoices} />
      <NumberField
        control={control}
        name="declaredDelegationSize"
        label={m.visit_size()}
        note={m.visit_size_note()}
        most={100_000}
      />
    </FieldGroup>
    <FieldGroup title={m.visit_group_what()}>
      <WordsField
        control={control}
        name="title"
        label={m.field_title()}
        note={m.visit_title_note()}
        required
      />
      <SelectField
        control={control}
        name="kind"
        label={m.kind()}
        choices={choices(visitKindLabel)}
        required
      />
      <WordsField control={control} name="purpose" label={m.purpose()} note={m.visit_purpose_note()} long />
    </FieldGroup>
    <FieldGroup title={m.visit_group_when()} note={m.visit_when_note()}>
      <DateField control={control} name="start" label={m.first_day()} />
      <DateField control={control} name="end" label={m.last_day()} />
      <NumberField control={control} name="declaredDays" label={m.length_in_days()} most={366} />
      <TextField
        control={control}
        name="datesAsStated"
        label={m.dates_as_stated()}
        note={m.dates_as_stated_note()}
      />
      <ComboField
        control={control}
        name="place"
        label={m.place()}
        note={m.visit_place_note()}
        find={municipalityChoices}
        most={1}
      />
      <SelectField
        control={control}
        name="status"
        label={m.status()}
        choices={choices(visitStatusLabel).filter(({ value }) => statuses.includes(value))}
        required
      />
    </FieldGroup>
  </>
)
