import type { Control } from 'react-hook-form'
import { municipalityChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { outcomeKindLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import { ContributionFields } from './contribution-fields'
import type { OutcomeValues } from './outcome-values'

export const OutcomeFields = ({ control }: { control: Control<OutcomeValues> }) => (
  <>
    <WordsField
      control={control}
      name="title"
      label={m.outcome_what()}
      note={m.outcome_what_note()}
      required
    />
    <FieldRow>
      <SelectField
        control={control}
        name="kind"
        label={m.kind()}
        choices={choices(outcomeKindLabel)}
        required
      />
      <SelectField
        control={control}
        name="verification"
        label={m.outcome_verification()}
        choices={choices(verificationLabel)}
        required
      />
    </FieldRow>
    <ComboField
      control={control}
      name="municipalities"
      label={m.outcome_where()}
      find={municipalityChoices}
    />
    <DateField control={control} name="date" label={m.date()} />
    <WordsField control={control} name="description" label={m.description()} long />
    <ContributionFields control={control} />
  </>
)
