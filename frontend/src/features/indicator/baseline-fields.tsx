import { type Control, useWatch } from 'react-hook-form'
import { numberFault } from '@/lib/number'
import { m } from '@/paraglide/messages'
import { FieldGroup } from '@/ui/field-group'
import { FieldRow } from '@/ui/field-row'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import type { DefinitionValues } from './definition-values'

const choices = () => [
  { value: 'VALUE', label: m.baseline_value_choice() },
  { value: 'WORDS', label: m.baseline_words_choice() },
  { value: 'WAIVER', label: m.baseline_waiver_choice() },
  { value: 'LATER', label: m.baseline_later_choice() },
]

/** From where an indicator starts, or why nobody knows. */
export const BaselineFields = ({ control }: { control: Control<DefinitionValues> }) => {
  const [kind, measure] = useWatch({ control, name: ['baseline', 'measure'] })
  const told = kind === 'VALUE' || kind === 'WORDS'
  const year = (
    <NumberField control={control} name="baselineYear" label={m.baseline_year()} least={1900} most={2200} />
  )
  return (
    <FieldGroup title={m.baseline()} note={m.baseline_note()}>
      <SelectField
        control={control}
        name="baseline"
        label={m.baseline_has()}
        choices={choices().filter(({ value }) => value !== 'WORDS' || measure === 'QUALITATIVE')}
        required
      />
      {kind === 'VALUE' && (
        <FieldRow>
          <TextField
            control={control}
            name="baselineValue"
            label={m.baseline_value()}
            check={numberFault}
            required
          />
          {year}
        </FieldRow>
      )}
      {kind === 'WORDS' && year}
      {told && (
        <WordsField
          control={control}
          name="baselineComment"
          label={kind === 'WORDS' ? m.baseline_comment() : m.value_comment()}
          required={kind === 'WORDS'}
          long
        />
      )}
      {kind === 'WAIVER' && (
        <WordsField control={control} name="baselineWaiver" label={m.baseline_waiver()} long required />
      )}
    </FieldGroup>
  )
}
