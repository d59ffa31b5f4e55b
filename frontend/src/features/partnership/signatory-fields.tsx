import { type Control, useWatch } from 'react-hook-form'
import { organizationChoices } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldGroup } from '@/ui/field-group'
import { TextField } from '@/ui/text-field'
import type { AgreementValues } from './agreement-values'

type Props = { control: Control<AgreementValues> }

const SignatoryFields = ({ control, code, name }: Props & { code: string; name: string }) => (
  <FieldGroup title={name}>
    <DateField control={control} name={`signedOn.${code}`} label={m.signed()} />
    <DateField control={control} name={`ratifiedOn.${code}`} label={m.ratified()} />
    <TextField
      control={control}
      name={`ratifiedBy.${code}`}
      label={m.ratification_reference()}
      note={m.ratification_reference_note()}
    />
  </FieldGroup>
)

/** Who signs, and when each of them did what; what is not known yet is left out. */
export const SignatoriesFields = ({ control }: Props) => {
  const signatories = useWatch({ control, name: 'signatories' })
  return (
    <>
      <ComboField
        control={control}
        name="signatories"
        label={m.who_signs()}
        note={m.who_signs_note()}
        find={organizationChoices}
      />
      {signatories.map(({ value, label }) => (
        <SignatoryFields key={value} control={control} code={value} name={label} />
      ))}
    </>
  )
}
