import type { Objective } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { addObjective, changeObjective, removeObjective } from './changes'
import { ObjectiveFields } from './objective-fields'
import { newObjective, type ObjectiveValues, objectiveValues, sentObjective } from './objective-values'
import { objectiveQuery } from './queries'

export type ObjectiveTask =
  | { task: 'add'; parent?: Objective; position: number }
  | { task: 'edit' | 'remove'; objective: Objective }

type Props = { program: string; onClose: () => void }

const NewObjective = ({
  program,
  parent,
  position,
  onClose,
}: Props & Extract<ObjectiveTask, { task: 'add' }>) => (
  <FormDialog
    title={parent ? m.objective_add_within() : m.objective_add()}
    draft={`objective.new.${parent?.id ?? program}`}
    defaults={newObjective(parent)}
    submit={m.add()}
    done={m.objective_added()}
    onClose={onClose}
    onSubmit={(values, key) => addObjective({ ...sentObjective(values, program), position }, key)}
  >
    {(control) => <ObjectiveFields control={control} program={program} />}
  </FormDialog>
)

type OneProps = Props & { objective: Objective }

const EditObjective = ({ program, objective, onClose }: OneProps) => (
  <EditDialog
    title={m.objective_edit()}
    draft={`objective.${objective.id}`}
    record={objective}
    query={objectiveQuery(objective.id)}
    valuesOf={objectiveValues}
    sent={(values: ObjectiveValues) => sentObjective(values, program)}
    change={changeObjective}
    onClose={onClose}
  >
    {(control) => <ObjectiveFields control={control} program={program} />}
  </EditDialog>
)

export const ObjectiveDialogs = ({ asked, program, onClose }: Props & { asked: ObjectiveTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewObjective {...asked} program={program} onClose={onClose} />
    case 'edit':
      return <EditObjective objective={asked.objective} program={program} onClose={onClose} />
    case 'remove':
      return (
        <RemoveDialog
          name={plain(asked.objective.text, getLocale())}
          remove={() => removeObjective(asked.objective)}
          onClose={onClose}
        >
          <p>{m.objective_delete_note()}</p>
        </RemoveDialog>
      )
  }
}
