import { type Control, useWatch } from 'react-hook-form'
import { objectiveChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import {
  dimensionLabels,
  frequencyLabel,
  indicatorMeasureLabel,
  resultTypeLabel,
} from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { CheckField } from '@/ui/check-field'
import { ChecksField } from '@/ui/checks-field'
import { ComboField } from '@/ui/combo-field'
import { FieldGroup } from '@/ui/field-group'
import { FieldRow } from '@/ui/field-row'
import { SelectField } from '@/ui/select-field'
import { SourceField } from '@/ui/source-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import { BaselineFields } from './baseline-fields'
import { CountingFields } from './counting-fields'
import type { DefinitionValues } from './definition-values'
import { ReferencesField } from './references-field'

type Props = { control: Control<DefinitionValues>; program: string; first?: boolean }

const better = () => [
  { value: 'MORE', label: m.indicator_more() },
  { value: 'LESS', label: m.indicator_less() },
]

const Measured = ({ control }: Pick<Props, 'control'>) => (
  <>
    <FieldRow>
      <SelectField
        control={control}
        name="measure"
        label={m.indicator_measure()}
        choices={choices(indicatorMeasureLabel)}
        required
      />
      <SelectField
        control={control}
        name="resultType"
        label={m.indicator_result_type()}
        choices={choices(resultTypeLabel)}
        required
      />
    </FieldRow>
    <WordsField control={control} name="unit" label={m.indicator_unit()} note={m.indicator_unit_note()} />
    <FieldRow>
      <SelectField
        control={control}
        name="better"
        label={m.indicator_direction()}
        choices={better()}
        required
      />
      <SelectField
        control={control}
        name="frequency"
        label={m.indicator_frequency()}
        choices={choices(frequencyLabel)}
        required
      />
    </FieldRow>
    <CheckField
      control={control}
      name="cumulative"
      label={m.indicator_cumulative()}
      note={m.indicator_cumulative_note()}
    />
  </>
)

/** The document that a new indicator is taken from; more of them are added where it is shown. */
const TakenFrom = ({ control }: Pick<Props, 'control'>) => {
  const [source] = useWatch({ control, name: 'source' })
  return (
    <>
      <SourceField control={control} note={m.indicator_source_note()} />
      {source && <TextField control={control} name="locator" label={m.locator()} note={m.locator_note()} />}
    </>
  )
}

export const DefinitionFields = ({ control, program, first = false }: Props) => (
  <>
    <WordsField
      control={control}
      name="title"
      label={m.indicator_title()}
      note={m.indicator_title_note()}
      required
    />
    <ComboField
      control={control}
      name="objective"
      label={m.objective()}
      find={objectiveChoices(program)}
      most={1}
      required
    />
    <WordsField
      control={control}
      name="definition"
      label={m.indicator_definition()}
      note={m.indicator_definition_note()}
      long
    />
    {first && <TakenFrom control={control} />}
    <Measured control={control} />
    <BaselineFields control={control} />
    <FieldGroup title={m.indicator_dimensions()}>
      <ChecksField
        control={control}
        name="dimensions"
        label={m.indicator_dimensions()}
        choices={choices(dimensionLabels)}
      />
      <TextField
        control={control}
        name="otherDimensions"
        label={m.indicator_dimension_other()}
        note={m.indicator_dimension_other_note()}
      />
    </FieldGroup>
    <CountingFields control={control} />
    <ReferencesField
      control={control}
      name="references"
      label={m.indicator_references()}
      note={m.indicator_references_note()}
    />
  </>
)
