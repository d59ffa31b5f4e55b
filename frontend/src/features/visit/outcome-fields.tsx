import type { Control } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { FieldGroup } from '@/ui/field-group'
import { JudgementFields } from '@/ui/judgement-fields'
import { StatementFields } from '@/ui/statement-fields'
import type { OutcomeValues } from './outcome-values'

export const OutcomeFields = ({ control }: { control: Control<OutcomeValues> }) => (
  <>
    <StatementFields control={control} verificationLast />
    <FieldGroup title={m.contribution()} note={m.contribution_note()}>
      <JudgementFields control={control} strength="strength" basis="basis" />
    </FieldGroup>
  </>
)
