import type { Observation } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { figureName } from './figure-name'
import {
  addObservation,
  changeObservation,
  removeObservation,
  restoreObservation,
} from './observation-changes'
import { noObservation, observationValues, sentObservation } from './observation-values'
import { observationQuery } from './queries'

const ObservationFields = lazily(() => import('./observation-fields'), 'ObservationFields')
const ObservationSourceFields = lazily(() => import('./observation-fields'), 'ObservationSourceFields')

/** What somebody wants to do with the figures of a municipality. */
export type FigureTask = { task: 'add' } | { task: 'edit' | 'remove'; observation: Observation }

type Props = { municipality: string; asked: FigureTask; onClose: () => void }

const NewObservation = ({ municipality, onClose }: Omit<Props, 'asked'>) => (
  <FormDialog
    title={m.figures_add()}
    draft={`observation.new.${municipality}`}
    defaults={noObservation}
    submit={m.add()}
    done={m.saved()}
    onClose={onClose}
    onSubmit={(values, key) => addObservation(municipality, values, key)}
  >
    {(control) => (
      <>
        <ObservationFields control={control} />
        <ObservationSourceFields control={control} />
      </>
    )}
  </FormDialog>
)

type OneProps = { observation: Observation; onClose: () => void }

const EditObservation = ({ observation, onClose }: OneProps) => (
  <EditDialog
    title={figureName(observation)}
    draft={`observation.${observation.id}`}
    record={observation}
    query={observationQuery(observation.id)}
    valuesOf={observationValues}
    sent={sentObservation}
    change={changeObservation}
    onClose={onClose}
  >
    {(control) => <ObservationFields control={control} />}
  </EditDialog>
)

const RemoveObservation = ({ observation, onClose }: OneProps) => {
  const name = figureName(observation)
  return (
    <RemoveDialog
      name={name}
      remove={() => removeObservation(observation)}
      restore={() => restoreObservation(observation)}
      onClose={onClose}
    >
      <p>{m.figure_delete_note()}</p>
    </RemoveDialog>
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
