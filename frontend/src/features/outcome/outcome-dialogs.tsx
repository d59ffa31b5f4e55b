import { useNavigate } from '@tanstack/react-router'
import { newKey } from '@/api/create'
import { changeOutcome, recordOutcome, removeOutcome } from '@/api/outcomes'
import { outcomeQuery } from '@/api/records'
import type { Outcome } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import type { RecordTask } from '@/ui/record-actions'
import { RemoveDialog } from '@/ui/remove-dialog'
import { OutcomeFields } from './outcome-fields'
import { outcomeValues, sentOutcome } from './outcome-values'

type Props = { outcome: Outcome; onClose: () => void }

const EditOutcome = ({ outcome, onClose }: Props) => (
  <EditDialog
    title={m.outcome_edit()}
    draft={`outcome.whole.${outcome.id}`}
    record={outcome}
    query={outcomeQuery(outcome.code)}
    valuesOf={outcomeValues}
    sent={sentOutcome}
    change={changeOutcome}
    onClose={onClose}
  >
    {(control) => <OutcomeFields control={control} />}
  </EditDialog>
)

const RemoveOutcome = ({ outcome, onClose }: Props) => {
  const navigate = useNavigate()
  return (
    <RemoveDialog
      name={plain(outcome.title, getLocale())}
      remove={async () => {
        await removeOutcome(outcome)
        await navigate({ to: '/outcomes' })
      }}
      restore={() => recordOutcome({ ...sentOutcome(outcomeValues(outcome)), code: outcome.code }, newKey())}
      onClose={onClose}
    >
      <p>{m.outcome_delete_all_note()}</p>
    </RemoveDialog>
  )
}

export const OutcomeDialogs = ({ asked, ...props }: Props & { asked: RecordTask }) =>
  asked === 'edit' ? <EditOutcome {...props} /> : <RemoveOutcome {...props} />
