import type { Control } from 'react-hook-form'
import { StatementFields } from '@/ui/statement-fields'
import { ContributionFields } from './contribution-fields'
import type { OutcomeValues } from './outcome-values'

export const OutcomeFields = ({ control }: { control: Control<OutcomeValues> }) => (
  <>
    <StatementFields control={control} />
    <ContributionFields control={control} />
  </>
)
