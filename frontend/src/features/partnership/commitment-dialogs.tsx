import { useQueryClient } from '@tanstack/react-query'
import type { Commitment } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { addCommitment, changeCommitment, removeCommitment } from './changes'
import { CommitmentFields } from './commitment-fields'
import { type CommitmentValues, commitmentValues, noCommitment, sentCommitment } from './commitment-values'
import { commitmentQuery } from './queries'

export type CommitmentTask = { task: 'add' } | { task: 'edit' | 'remove'; commitment: Commitment }

type Props = { partnership: string; onClose: () => void }

const NewCommitment = ({ partnership, onClose }: Props) => {
  const written = useWritten()
  return (
    <Dialog title={m.commitment_add()} isOpen onClose={onClose}>
      <Form
        draft={`commitment.new.${partnership}`}
        defaults={noCommitment}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await addCommitment(sentCommitment(values, partnership), key)
          onClose()
          await written(m.commitment_added())
        }}
      >
        {(control) => <CommitmentFields control={control} partnership={partnership} />}
      </Form>
    </Dialog>
  )
}

const EditCommitment = ({ partnership, commitment, onClose }: Props & { commitment: Commitment }) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: commitment,
    read: () => queryClient.fetchQuery({ ...commitmentQuery(commitment.id), staleTime: 0 }),
    valuesOf: commitmentValues,
    sent: (values: CommitmentValues) => sentCommitment(values, partnership),
    change: changeCommitment,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.commitment_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`commitment.${commitment.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <CommitmentFields control={control} partnership={partnership} waivable />}
      </Form>
    </Dialog>
  )
}

const RemoveCommitment = ({ commitment, onClose }: { commitment: Commitment; onClose: () => void }) => {
  const written = useWritten()
  const name = plain(commitment.text, getLocale())
  return (
    <ConfirmDialog
      title={m.commitment_delete_title()}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeCommitment(commitment)
        await written(m.commitment_deleted())
      }}
    >
      <p>{name}</p>
      <p>{m.commitment_delete_note()}</p>
    </ConfirmDialog>
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
