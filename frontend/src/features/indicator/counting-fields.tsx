import { useQuery } from '@tanstack/react-query'
import { type Control, useWatch } from 'react-hook-form'
import { focusAreaChoices, municipalityChoices } from '@/api/choices'
import { countriesQuery } from '@/api/records'
import type { Indicator } from '@/api/types'
import { choices, countryChoices } from '@/lib/labels/choices'
import { measureChoices, measureLabel } from '@/lib/labels/measure-label'
import { countSourceLabel } from '@/lib/labels/result-labels'
import {
  directionLabel,
  outcomeKindLabel,
  participantSideLabel,
  visitKindLabel,
} from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { ChecksField } from '@/ui/checks-field'
import { ComboField } from '@/ui/combo-field'
import { FieldGroup } from '@/ui/field-group'
import { SelectField } from '@/ui/select-field'
import { fits } from './counting-filters'
import type { DefinitionValues } from './definition-values'

type Source = NonNullable<Indicator['computedFrom']>

const few = [
  { name: 'directions', label: m.counting_directions, all: () => choices(directionLabel) },
  { name: 'visitKinds', label: m.counting_visit_kinds, all: () => choices(visitKindLabel) },
  { name: 'sides', label: m.counting_sides, all: () => choices(participantSideLabel) },
  { name: 'outcomeKinds', label: m.counting_outcome_kinds, all: () => choices(outcomeKindLabel) },
] as const

const observable = (observed: string) => {
  const known = measureChoices()
  const isKnown = !observed || known.some(({ value }) => value === observed)
  return isKnown ? known : [...known, { value: observed, label: measureLabel(observed) }]
}

/** From what actuals are counted, and what narrows the count. */
export const CountingFields = ({ control }: { control: Control<DefinitionValues> }) => {
  const [chosen, observed] = useWatch({ control, name: ['computedFrom', 'observed'] })
  const source = chosen as Source
  const { data: countries = [] } = useQuery(countriesQuery)
  return (
    <FieldGroup title={m.counting()} note={m.counting_note()}>
      <SelectField
        control={control}
        name="computedFrom"
        label={m.counted_from()}
        choices={choices(countSourceLabel)}
        required
      />
      {fits(source, 'observed') && (
        <SelectField
          control={control}
          name="observed"
          label={m.counting_observed()}
          choices={observable(observed)}
          required
        />
      )}
      {few
        .filter(({ name }) => fits(source, name))
        .map(({ name, label, all }) => (
          <ChecksField key={name} control={control} name={name} label={label()} choices={all()} />
        ))}
      {fits(source, 'countries') && (
        <ChecksField
          control={control}
          name="countries"
          label={m.counting_countries()}
          choices={countryChoices(countries)}
        />
      )}
      {fits(source, 'focusAreas') && (
        <ComboField
          control={control}
          name="focusAreas"
          label={m.counting_focus_areas()}
          find={focusAreaChoices}
        />
      )}
      {fits(source, 'municipalities') && (
        <ComboField
          control={control}
          name="municipalities"
          label={m.counting_municipalities()}
          find={municipalityChoices}
        />
      )}
    </FieldGroup>
  )
}
