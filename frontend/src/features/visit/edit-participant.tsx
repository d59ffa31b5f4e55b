import { participantQuery } from '@/api/records'
import type { Delegation, Participant } from '@/api/types'
import { sentWords } from '@/lib/words'
import { EditDialog } from '@/ui/edit-dialog'
import { changeParticipant } from './delegation-changes'
import { GroupFields } from './group-fields'
import { PartFields } from './part-fields'
import { participantName } from './participant-name'
import { type ParticipantValues, participantValues, sentParticipant } from './participant-values'
import { OfficeField } from './person-fields'
import { SumPreview } from './sum-preview'

type Props = { participant: Participant; delegation: Delegation; onClose: () => void }

/** Who somebody is does not change; which part they have does. */
export const EditParticipant = ({ participant, delegation, onClose }: Props) => {
  const isGroup = Boolean(participant.label)
  return (
    <EditDialog
      title={participantName(participant)}
      draft={`participant.${participant.id}`}
      record={participant}
      query={participantQuery(participant.id)}
      valuesOf={participantValues}
      sent={(values: ParticipantValues) => ({
        ...sentParticipant(values),
        ...(isGroup && { label: sentWords(values.label) }),
      })}
      change={changeParticipant}
      onClose={onClose}
    >
      {(control) => (
        <>
          {isGroup ? <GroupFields control={control} /> : <OfficeField control={control} />}
          <PartFields control={control} />
          <SumPreview control={control} delegation={delegation} named={!isGroup} before={participant} />
        </>
      )}
    </EditDialog>
  )
}
