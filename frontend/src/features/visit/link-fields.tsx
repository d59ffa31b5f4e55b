import type { Control } from 'react-hook-form'
import { outcomeChoices } from '@/api/choices'
import { m } from '@/paraglide/messages'
import { ComboField } from '@/ui/combo-field'
import { JudgementFields } from '@/ui/judgement-fields'
import type { LinkValues } from './outcome-values'

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
    <JudgementFields control={control} strength="strength" basis="basis" />
  </>
)
