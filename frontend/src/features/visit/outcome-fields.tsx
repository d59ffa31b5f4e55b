import type { Control } from 'react-hook-form'
import { municipalityChoices } from '@/api/choices'
import { capitalized } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { basisLabel, outcomeKindLabel, strengthLabel, verificationLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldGroup } from '@/ui/field-group'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { OutcomeValues } from './outcome-values'

const bases = () => choices(basisLabel).map(({ value, label }) => ({ value, label: capitalized(label) }))

export const OutcomeFields = ({ control }: { control: Control<OutcomeValues> }) => (
  <>
    <WordsField
      control={control}
      name="title"
      label={m.outcome_what()}
      note={m.outcome_what_note()}
      required
    />
    <SelectField
      control={control}
      name="kind"
      label={m.kind()}
      choices={choices(outcomeKindLabel)}
      required
    />
    <ComboField
      control={control}
      name="municipalities"
      label={m.outcome_where()}
      find={municipalityChoices}
    />
    <DateField control={control} name="date" label={m.date()} />
    <WordsField control={control} name="description" label={m.description()} long />
    <SelectField
      control={control}
      name="verification"
      label={m.outcome_verification()}
      choices={choices(verificationLabel)}
      required
    />
    <FieldGroup title={m.contribution()} note={m.contribution_note()}>
      <FieldRow>
        <SelectField
          control={control}
          name="strength"
          label={m.contribution_strength()}
          choices={choices(strengthLabel)}
        />
        <SelectField control={control} name="basis" label={m.contribution_basis()} choices={bases()} />
      </FieldRow>
    </FieldGroup>
  </>
)
