import type { Control } from 'react-hook-form'
import { outcomeChoices } from '@/api/choices'
import { capitalized } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { basisLabel, strengthLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import type { LinkValues } from './outcome-values'

const bases = () => choices(basisLabel).map(({ value, label }) => ({ value, label: capitalized(label) }))

export const LinkFields = ({ control }: { control: Control<LinkValues> }) => (
  <>
    <ComboField
      control={control}
      name="outcome"
      label={m.outcome()}
      find={outcomeChoices}
      most={1}
      required
    />
    <FieldRow>
      <SelectField
        control={control}
        name="strength"
        label={m.contribution_strength()}
        choices={choices(strengthLabel)}
      />
      <SelectField control={control} name="basis" label={m.contribution_basis()} choices={bases()} />
    </FieldRow>
  </>
)
