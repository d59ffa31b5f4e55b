import { CheckCheck } from 'lucide-react'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { Delegation, Participant, Visit } from '@/api/types'
import { choices } from '@/lib/labels/choices'
import { attendanceLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { FormDialog } from '@/ui/form-dialog'
import { SelectField } from '@/ui/select-field'
import { changeParticipant } from './delegation-changes'
import { participantName } from './participant-name'

type Values = { came: Record<string, string> }

type Props = { visit: Visit; delegation: Delegation; onClose: () => void }

const undecided = new Set(['INVITED', 'CONFIRMED'])

/** Most often everybody came; whoever did not is set apart afterwards. */
const Everybody = ({ control }: { control: Control<Values> }) => {
  const { field } = useController({ control, name: 'came' })
  const came = useWatch({ control, name: 'came' })
  const all = () =>
    field.onChange(
      Object.fromEntries(
        Object.entries(came).map(([id, was]) => [id, undecided.has(was) ? 'ATTENDED' : was]),
      ),
    )
  return (
    <div>
      <Action onPress={all}>
        <CheckCheck aria-hidden="true" size={16} />
        {m.attendance_all()}
      </Action>
    </div>
  )
}

const attendances = ({ participants }: Delegation) =>
  Object.fromEntries(participants.map(({ id, attendance }) => [id, attendance]))

/** After the visit: who came, one line for each. Only what is said anew is sent. */
export const AttendanceDialog = ({ visit, delegation, onClose }: Props) => {
  const save = async ({ came }: Values) => {
    for (const participant of delegation.participants) {
      const attendance = came[participant.id] as Participant['attendance']
      if (attendance !== participant.attendance) await changeParticipant(participant, { attendance })
    }
  }
  return (
    <FormDialog<Values>
      title={m.attendance_confirm()}
      note={m.attendance_note()}
      draft={`attendance.${visit.id}`}
      defaults={{ came: attendances(delegation) }}
      submit={m.save()}
      done={m.attendance_saved()}
      onClose={onClose}
      onSubmit={save}
    >
      {(control) => (
        <>
          <Everybody control={control} />
          {delegation.participants.map((participant) => (
            <SelectField
              key={participant.id}
              control={control}
              name={`came.${participant.id}`}
              label={participantName(participant)}
              choices={choices(attendanceLabel)}
              required
            />
          ))}
        </>
      )}
    </FormDialog>
  )
}
