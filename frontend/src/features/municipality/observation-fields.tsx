import { type Control, useWatch } from 'react-hook-form'
import { isNew, sourceChoices } from '@/api/choices'
import { codeOfName } from '@/lib/code-of-name'
import { choices } from '@/lib/labels/choices'
import { measureChoices, measureLabel } from '@/lib/labels/measure-label'
import { observationStatusLabel } from '@/lib/labels/municipality-labels'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { numberFault } from '@/lib/number'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { FieldGroup } from '@/ui/field-group'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { WordsField } from '@/ui/words-field'
import { isWithoutValue, type ObservationValues, otherMeasure } from './observation-values'

type Props = { control: Control<ObservationValues> }

const MeasureField = ({ control }: Props) => {
  const measure = useWatch({ control, name: 'measure' })
  const known = measureChoices()
  const own =
    measure && measure !== otherMeasure && !known.some(({ value }) => value === measure)
      ? [{ value: measure, label: measureLabel(measure) }]
      : []
  return (
    <>
      <SelectField
        control={control}
        name="measure"
        label={m.measure()}
        choices={[...known, ...own, { value: otherMeasure, label: m.measure_another() }]}
        required
      />
      {measure === otherMeasure && (
        <TextField
          control={control}
          name="measureName"
          label={m.measure_name()}
          note={m.measure_name_note()}
          check={(name) => (codeOfName(name) ? undefined : m.measure_name_note())}
          required
        />
      )}
    </>
  )
}

/** What was observed, in which period, and how sure that is. Missing is not zero, so both can be said. */
export const ObservationFields = ({ control }: Props) => {
  const status = useWatch({ control, name: 'status' })
  return (
    <>
      <MeasureField control={control} />
      <DateField control={control} name="periodStart" label={m.period()} note={m.period_note()} required />
      <DateField control={control} name="periodEnd" label={m.period_until()} note={m.period_until_note()} />
      <SelectField
        control={control}
        name="status"
        label={m.status()}
        choices={choices(observationStatusLabel)}
        required
      />
      {!isWithoutValue(status) && (
        <TextField
          control={control}
          name="value"
          label={m.value()}
          note={m.observation_value_note()}
          check={numberFault}
          required
        />
      )}
      <WordsField control={control} name="note" label={m.notes()} long />
    </>
  )
}

/** Where a new figure is from; of one that there is, its sources are kept beside it. */
export const ObservationSourceFields = ({ control }: Props) => {
  const [source] = useWatch({ control, name: 'source' })
  return (
    <FieldGroup title={m.where_from()} note={m.observation_source_note()}>
      <ComboField
        control={control}
        name="source"
        label={m.source()}
        note={m.source_choose_note()}
        find={sourceChoices}
        offer={(title) => m.source_new({ title })}
        most={1}
      />
      {isNew(source) && (
        <SelectField
          control={control}
          name="sourceKind"
          label={m.source_kind()}
          choices={choices(sourceKindLabel)}
          required
        />
      )}
      {source && <TextField control={control} name="locator" label={m.locator()} note={m.locator_note()} />}
    </FieldGroup>
  )
}
