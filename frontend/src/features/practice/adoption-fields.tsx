import type { Control } from 'react-hook-form'
import { municipalityChoices, outcomeChoices, practiceChoices, sourceChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { adoptionStatusLabel } from '@/lib/labels/practice-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { DateField } from '@/ui/date-field'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { AdoptionValues } from './adoption-values'

export const AdoptionFields = ({ control }: { control: Control<AdoptionValues> }) => (
  <>
    <ComboField
      control={control}
      name="practice"
      label={m.practice()}
      find={practiceChoices}
      most={1}
      required
    />
    <ComboField
      control={control}
      name="municipality"
      label={m.municipality()}
      find={municipalityChoices}
      most={1}
      required
    />
    <SelectField
      control={control}
      name="status"
      label={m.adoption_status()}
      choices={choices(adoptionStatusLabel)}
      required
    />
    <DateField control={control} name="date" label={m.adoption_since()} />
    <WordsField control={control} name="note" label={m.notes()} long />
    <ComboField
      control={control}
      name="outcomes"
      label={m.adoption_outcomes()}
      note={m.adoption_outcomes_note()}
      find={outcomeChoices}
    />
    <ComboField
      control={control}
      name="evidence"
      label={m.value_evidence()}
      note={m.value_evidence_note()}
      find={sourceChoices}
    />
  </>
)
