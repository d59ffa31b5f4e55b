import type { Control } from 'react-hook-form'
import { focusAreaChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { agreementKindLabel, agreementStatusLabel } from '@/lib/labels/partnership-labels'
import { m } from '@/paraglide/messages'
import { CheckField } from '@/ui/check-field'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { AgreementValues } from './agreement-values'
import { SignatoriesFields } from './signatory-fields'

export const AgreementFields = ({ control }: { control: Control<AgreementValues> }) => (
  <>
    <WordsField control={control} name="title" label={m.field_title()} required />
    <FieldRow>
      <SelectField
        control={control}
        name="kind"
        label={m.kind()}
        choices={choices(agreementKindLabel)}
        required
      />
      <SelectField
        control={control}
        name="status"
        label={m.status()}
        choices={choices(agreementStatusLabel)}
        required
      />
    </FieldRow>
    <TextField
      control={control}
      name="reference"
      label={m.agreement_reference()}
      note={m.agreement_reference_note({ year: '2013', number: '162' })}
    />
    <DateField control={control} name="signed" label={m.signed()} />
    <DateField control={control} name="effective" label={m.effective()} />
    <DateField control={control} name="expires" label={m.expires_on()} />
    <CheckField control={control} name="survivesProgram" label={m.survives_program()} />
    <ComboField control={control} name="focusAreas" label={m.focus_areas()} find={focusAreaChoices} />
    <WordsField control={control} name="description" label={m.description()} long />
    <SignatoriesFields control={control} />
  </>
)
