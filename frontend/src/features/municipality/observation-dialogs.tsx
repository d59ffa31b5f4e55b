import { useQueryClient } from '@tanstack/react-query'
import type { Observation } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { figureName } from './figure-name'
import { addObservation, changeObservation, removeObservation } from './observation-changes'
import { ObservationFields, ObservationSourceFields } from './observation-fields'
import { noObservation, observationValues, sentObservation } from './observation-values'
import { observationQuery } from './queries'

/** What somebody wants to do with the figures of a municipality. */
export type FigureTask = { task: 'add' } | { task: 'edit' | 'remove'; observation: Observation }

type Props = { municipality: string; asked: FigureTask; onClose: () => void }

const NewObservation = ({ municipality, onClose }: Omit<Props, 'asked'>) => {
  const written = useWritten()
  return (
    <Dialog title={m.figures_add()} isOpen onClose={onClose}>
      <Form
        draft={`observation.new.${municipality}`}
        defaults={noObservation}
        submit={m.add()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await addObservation(municipality, values, key)
          onClose()
          await written(m.saved())
        }}
      >
        {(control) => (
          <>
            <ObservationFields control={control} />
            <ObservationSourceFields control={control} />
          </>
        )}
      </Form>
    </Dialog>
  )
}

type OneProps = { observation: Observation; onClose: () => void }

const EditObservation = ({ observation, onClose }: OneProps) => {
  const queryClient = useQueryClient()
  const written = useWritten()
  const editing = useEditing({
    record: observation,
    read: () => queryClient.fetchQuery({ ...observationQuery(observation.id), staleTime: 0 }),
    valuesOf: observationValues,
    sent: sentObservation,
    change: changeObservation,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={figureName(observation)} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`observation.${observation.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => <ObservationFields control={control} />}
      </Form>
    </Dialog>
  )
}

const RemoveObservation = ({ observation, onClose }: OneProps) => {
  const written = useWritten()
  const name = figureName(observation)
  return (
    <ConfirmDialog
      title={m.delete_title({ name })}
      action={m.delete_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeObservation(observation)
        await written(m.deleted({ name }))
      }}
    >
      <p>{m.figure_delete_note()}</p>
    </ConfirmDialog>
  )
}

export const ObservationDialogs = ({ municipality, asked, onClose }: Props) => {
  switch (asked.task) {
    case 'add':
      return <NewObservation municipality={municipality} onClose={onClose} />
    case 'edit':
      return <EditObservation observation={asked.observation} onClose={onClose} />
    case 'remove':
      return <RemoveObservation observation={asked.observation} onClose={onClose} />
  }
}
