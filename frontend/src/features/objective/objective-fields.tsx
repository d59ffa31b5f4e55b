import type { Control } from 'react-hook-form'
import { objectiveChoices } from '@/api/choices'
import { choices } from '@/lib/labels/choices'
import { objectiveLevelLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { SelectField } from '@/ui/select-field'
import { WordsField } from '@/ui/words-field'
import type { ObjectiveValues } from './objective-values'

type Props = { control: Control<ObjectiveValues>; program: string }

export const ObjectiveFields = ({ control, program }: Props) => (
  <>
    <WordsField
      control={control}
      name="text"
      label={m.objective_text()}
      note={m.objective_text_note()}
      long
      required
    />
    <SelectField
      control={control}
      name="level"
      label={m.objective_level()}
      choices={choices(objectiveLevelLabel)}
      required
    />
    <ComboField
      control={control}
      name="parent"
      label={m.objective_parent()}
      find={objectiveChoices(program)}
      most={1}
    />
  </>
)
