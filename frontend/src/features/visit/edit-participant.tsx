import { useQueryClient } from '@tanstack/react-query'
import { participantQuery } from '@/api/records'
import type { Delegation, Participant } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { sentWords } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
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
  const queryClient = useQueryClient()
  const written = useWritten()
  const isGroup = Boolean(participant.label)
  const editing = useEditing({
    record: participant,
    read: () => queryClient.fetchQuery({ ...participantQuery(participant.id), staleTime: 0 }),
    valuesOf: participantValues,
    sent: (values: ParticipantValues) => ({
      ...sentParticipant(values),
      ...(isGroup && { label: sentWords(values.label) }),
    }),
    change: changeParticipant,
    onSaved: async () => {
      onClose()
      await written(m.saved())
    },
  })
  return (
    <Dialog title={participantName(participant)} isOpen onClose={onClose}>
      <Form
        {...editing}
        draft={`participant.${participant.id}`}
        submit={m.save()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
      >
        {(control) => (
          <>
            {isGroup ? <GroupFields control={control} /> : <OfficeField control={control} />}
            <PartFields control={control} />
            <SumPreview control={control} delegation={delegation} named={!isGroup} before={participant} />
          </>
        )}
      </Form>
    </Dialog>
  )
}
