import type { Commitment } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { addCommitment, changeCommitment, removeCommitment, restoreCommitment } from './changes'
import { type CommitmentValues, commitmentValues, noCommitment, sentCommitment } from './commitment-values'
import { commitmentQuery } from './queries'

const CommitmentFields = lazily(() => import('./commitment-fields'), 'CommitmentFields')

export type CommitmentTask = { task: 'add' } | { task: 'edit' | 'remove'; commitment: Commitment }

type Props = { partnership: string; onClose: () => void }

const NewCommitment = ({ partnership, onClose }: Props) => (
  <FormDialog
    title={m.commitment_add()}
    draft={`commitment.new.${partnership}`}
    defaults={noCommitment}
    submit={m.add()}
    done={m.commitment_added()}
    onClose={onClose}
    onSubmit={(values, key) => addCommitment(sentCommitment(values, partnership), key)}
  >
    {(control) => <CommitmentFields control={control} partnership={partnership} />}
  </FormDialog>
)

const EditCommitment = ({ partnership, commitment, onClose }: Props & { commitment: Commitment }) => (
  <EditDialog
    title={m.commitment_edit()}
    draft={`commitment.${commitment.id}`}
    record={commitment}
    query={commitmentQuery(commitment.id)}
    valuesOf={commitmentValues}
    sent={(values: CommitmentValues) => sentCommitment(values, partnership)}
    change={changeCommitment}
    onClose={onClose}
  >
    {(control) => <CommitmentFields control={control} partnership={partnership} waivable />}
  </EditDialog>
)

const RemoveCommitment = ({ partnership, commitment, onClose }: Props & { commitment: Commitment }) => {
  const name = plain(commitment.text, getLocale())
  return (
    <RemoveDialog
      name={name}
      title={m.commitment_delete_title()}
      done={m.commitment_deleted()}
      remove={() => removeCommitment(commitment)}
      restore={() => restoreCommitment(commitment, partnership)}
      onClose={onClose}
    >
      <p>{name}</p>
      <p>{m.commitment_delete_note()}</p>
    </RemoveDialog>
  )
}

export const CommitmentDialogs = ({ asked, ...props }: Props & { asked: CommitmentTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewCommitment {...props} />
    case 'edit':
      return <EditCommitment {...props} commitment={asked.commitment} />
    case 'remove':
      return <RemoveCommitment {...props} commitment={asked.commitment} />
  }
}
