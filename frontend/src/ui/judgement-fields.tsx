import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form'
import { capitalized } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { basisLabel, strengthLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { FieldRow } from './field-row'
import { SelectField } from './select-field'

type Props<Values extends FieldValues> = {
  control: Control<Values>
  /** Where the values of both live. */
  strength: FieldPathByValue<Values, string>
  basis: FieldPathByValue<Values, string>
}

const bases = () => choices(basisLabel).map(({ value, label }) => ({ value, label: capitalized(label) }))

/** How much something contributed to an outcome, and on what ground that is said. */
export const JudgementFields = <Values extends FieldValues>({ control, strength, basis }: Props<Values>) => (
  <FieldRow>
    <SelectField
      control={control}
      name={strength}
      label={m.contribution_strength()}
      choices={choices(strengthLabel)}
    />
    <SelectField control={control} name={basis} label={m.contribution_basis()} choices={bases()} />
  </FieldRow>
)
