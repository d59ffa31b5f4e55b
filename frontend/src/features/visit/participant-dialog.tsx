import type { Control } from 'react-hook-form'
import { useRights } from '@/api/session'
import type { Delegation, Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { FormDialog } from '@/ui/form-dialog'
import { addGroup, addPerson } from './delegation-changes'
import { GroupFields } from './group-fields'
import { PartFields } from './part-fields'
import { nobody, type ParticipantValues } from './participant-values'
import { OfficeField, PersonFields } from './person-fields'
import { SumPreview } from './sum-preview'

type Props = { visit: Visit; delegation: Delegation; onClose: () => void }

const attendanceOf = ({ status }: Visit) => (status === 'COMPLETED' ? 'ATTENDED' : 'INVITED')

const NewParticipant = ({ visit, delegation, named, onClose }: Props & { named: boolean }) => {
  const fields = (control: Control<ParticipantValues>) => (
    <>
      {named ? <PersonFields control={control} /> : <GroupFields control={control} />}
      {named && <OfficeField control={control} />}
      <PartFields control={control} />
      <SumPreview control={control} delegation={delegation} named={named} />
    </>
  )
  return (
    <FormDialog
      title={named ? m.person_add() : m.group_add()}
      draft={`participant.${named ? 'person' : 'group'}.${visit.id}`}
      defaults={{ ...nobody, attendance: attendanceOf(visit) }}
      submit={m.add()}
      done={m.participant_added()}
      onClose={onClose}
      onSubmit={(values, key) => (named ? addPerson : addGroup)(visit.code, values, key)}
    >
      {fields}
    </FormDialog>
  )
}

/** Names are personal data: whoever may not see them adds offices and groups. */
export const NewPerson = (props: Props) => <NewParticipant {...props} named={useRights().personal} />

export const NewGroup = (props: Props) => <NewParticipant {...props} named={false} />
