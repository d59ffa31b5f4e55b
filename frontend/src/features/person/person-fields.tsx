import type { Control } from 'react-hook-form'
import { formatTag } from '@/lib/format'
import { choices } from '@/lib/labels/choices'
import { languageName, sexLabel } from '@/lib/labels/person-labels'
import { m } from '@/paraglide/messages'
import { FieldGroup } from '@/ui/field-group'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { type PersonValues, unknown } from './person-values'

const spoken = ['es', 'en', 'fr', 'pt', 'de', 'it', 'nl', 'zh', 'ja', 'ko', 'ar']
const firstYear = 1900

/** Spanish and English first, since most speak one of them; whatever else is recorded stays among the choices. */
const languages = (recorded: string) => {
  const [first, second, ...rest] = spoken
  const others = [...new Set([...rest, recorded])].filter(
    (code) => code !== unknown && code !== first && code !== second,
  )
  const named = (code = '') => ({ value: code, label: languageName(code) })
  return [
    { value: unknown, label: m.not_known() },
    named(first),
    named(second),
    ...others.map(named).toSorted((one, other) => one.label.localeCompare(other.label, formatTag())),
  ]
}

type Props = { control: Control<PersonValues>; language?: string }

export const PersonFields = ({ control, language = unknown }: Props) => (
  <>
    <FieldGroup title={m.name()}>
      <TextField control={control} name="givenNames" label={m.given_names()} />
      <TextField control={control} name="familyNames" label={m.family_names()} required />
    </FieldGroup>
    <FieldGroup title={m.contact()}>
      <TextField control={control} name="email" label={m.email()} type="email" />
      <TextField control={control} name="phone" label={m.phone()} type="tel" />
      <SelectField
        control={control}
        name="language"
        label={m.language()}
        choices={languages(language)}
        required
      />
    </FieldGroup>
    <FieldGroup title={m.person_group_counting()} note={m.person_group_counting_note()}>
      <SelectField control={control} name="sex" label={m.sex()} choices={choices(sexLabel)} required />
      <NumberField
        control={control}
        name="birthYear"
        label={m.birth_year()}
        least={firstYear}
        most={new Date().getFullYear()}
      />
    </FieldGroup>
  </>
)
