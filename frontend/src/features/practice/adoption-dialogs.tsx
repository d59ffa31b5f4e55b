import type { Adoption } from '@/api/types'
import { m } from '@/paraglide/messages'
import { EditDialog } from '@/ui/edit-dialog'
import { FormDialog } from '@/ui/form-dialog'
import { RemoveDialog } from '@/ui/remove-dialog'
import { AdoptionFields } from './adoption-fields'
import { adoptionName } from './adoption-name'
import { type AdoptionValues, adoptionValues, noAdoption, sentAdoption } from './adoption-values'
import { changeAdoption, recordAdoption, removeAdoption } from './changes'
import { adoptionQuery } from './queries'

export type AdoptionTask =
  | { task: 'add'; at: Pick<AdoptionValues, 'practice' | 'municipality'> }
  | { task: 'edit' | 'remove'; adoption: Adoption }

type Props = { onClose: () => void }

const NewAdoption = ({ at, onClose }: Props & Extract<AdoptionTask, { task: 'add' }>) => (
  <FormDialog
    title={m.adoption_record()}
    draft={`adoption.new.${[...at.practice, ...at.municipality].map(({ value }) => value).join('.')}`}
    defaults={{ ...noAdoption, ...at }}
    submit={m.save()}
    done={m.adoption_recorded()}
    onClose={onClose}
    onSubmit={(values, key) => recordAdoption(sentAdoption(values), key)}
  >
    {(control) => <AdoptionFields control={control} />}
  </FormDialog>
)

const EditAdoption = ({ adoption, onClose }: Props & { adoption: Adoption }) => (
  <EditDialog
    title={m.adoption_edit()}
    draft={`adoption.${adoption.id}`}
    record={adoption}
    query={adoptionQuery(adoption.id)}
    valuesOf={adoptionValues}
    sent={sentAdoption}
    change={changeAdoption}
    onClose={onClose}
  >
    {(control) => <AdoptionFields control={control} />}
  </EditDialog>
)

export const AdoptionDialogs = ({ asked, onClose }: Props & { asked: AdoptionTask }) => {
  switch (asked.task) {
    case 'add':
      return <NewAdoption {...asked} onClose={onClose} />
    case 'edit':
      return <EditAdoption adoption={asked.adoption} onClose={onClose} />
    case 'remove':
      return (
        <RemoveDialog
          name={adoptionName(asked.adoption)}
          remove={() => removeAdoption(asked.adoption)}
          onClose={onClose}
        >
          <p>{m.adoption_delete_note()}</p>
        </RemoveDialog>
      )
  }
}
