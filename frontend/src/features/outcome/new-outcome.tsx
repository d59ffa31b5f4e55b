import { useNavigate } from '@tanstack/react-router'
import { recordOutcome } from '@/api/outcomes'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { OutcomeFields } from './outcome-fields'
import { noOutcome, sentOutcome } from './outcome-values'

export const NewOutcome = ({ onClose }: { onClose: () => void }) => {
  const navigate = useNavigate()
  return (
    <FormDialog
      title={m.outcome_record()}
      draft="outcome.new"
      defaults={noOutcome}
      submit={m.add()}
      done={m.outcome_added()}
      onClose={onClose}
      onSubmit={async (values, key) => {
        const { code } = await recordOutcome(sentOutcome(values), key)
        await navigate({ to: '/outcomes/$ref', params: { ref: code } })
      }}
    >
      {(control) => <OutcomeFields control={control} />}
    </FormDialog>
  )
}
