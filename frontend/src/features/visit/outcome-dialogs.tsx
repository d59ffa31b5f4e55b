import { useQueryClient } from '@tanstack/react-query'
import type { Outcome, Visit } from '@/api/types'
import { plain } from '@/lib/text'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changeOutcome, recordOutcome, removeOutcome } from './outcome-changes'
import { OutcomeFields } from './outcome-fields'
import { noOutcome, type OutcomeValues, outcomeValues, sentOutcome } from './outcome-values'
import { outcomeQuery } from './queries'

export type OutcomeTask = { task: 'add' } | { task: 'edit' | 'remove'; outcome: Outcome }

type Props = { visit: Visit; onClose: () => void }

const NewOutcome = ({ visit, onClose }: Props) => {
  const written = useWritten()
  return (
    <Dialog title={m.outcome_add()} isOpen onClose={onClose}>
      <Form
        draft={`outcome.new.${visit.id}`}
        defaults={noOutcome}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await recordOutcome(sentOutcome(values, visit.code), key)
          onClose()
          await written(m.outcome_added())
        }}
      >
        {(control) => <OutcomeFields control={control} />}
      </Form>
    </Dialog>
  )
}

const EditOutcome = ({ visit, outcome, onClose }: Props & { outcome: Outcome }) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: outcome,
    read: () => queryClient.fetchQuery({ ...outcomeQuery(outcome.id), staleTime: 0 }),
    valuesOf: (record) => outcomeValues(record, visit.code),
    sent: (values: OutcomeValues, record) => sentOutcome(values, visit.code, record),
    change: changeOutcome,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={m.outcome_edit()} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`outcome.${outcome.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <OutcomeFields control={control} />}
      </Form>
    </Dialog>
  )
}

const RemoveOutcome = ({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) => {
  const written = useWritten()
  const name = plain(outcome.title, getLocale())
  return (
    <ConfirmDialog
      title={m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeOutcome(outcome)
        await written(m.deleted({ name }))
      }}
    >
      <p>{m.outcome_delete_note({ count: outcome.contributions.length })}</p>
    </ConfirmDialog>
  )
}

export const OutcomeDialogs = ({ visit, asked, onClose }: Props & { asked: OutcomeTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewOutcome visit={visit} onClose={onClose} />
    case 'edit':
      return <EditOutcome visit={visit} outcome={asked.outcome} onClose={onClose} />
    case 'remove':
      return <RemoveOutcome outcome={asked.outcome} onClose={onClose} />
  }
}
