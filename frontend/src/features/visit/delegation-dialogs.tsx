import type { Delegation, Participant, Visit } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { removeParticipant } from './delegation-changes'
import { EditParticipant } from './edit-participant'
import { NewGroup, NewPerson } from './participant-dialog'
import { participantName } from './participant-name'

/** What somebody wants to do with the delegation. */
export type DelegationTask =
  | { task: 'person' | 'group' }
  | { task: 'edit' | 'remove'; participant: Participant }

type Props = { visit: Visit; delegation: Delegation; asked: DelegationTask; onClose: () => void }

const RemoveParticipant = ({ participant, onClose }: { participant: Participant; onClose: () => void }) => {
  const written = useWritten()
  const name = participantName(participant)
  return (
    <ConfirmDialog
      title={m.participant_remove_title({ name })}
      action={m.remove_it()}
      onClose={onClose}
      onConfirm={async () => {
        await removeParticipant(participant)
        await written(m.participant_removed({ name }))
      }}
    >
      <p>
        {participant.person
          ? m.participant_remove_note()
          : m.group_remove_note({ count: participant.headcount })}
      </p>
    </ConfirmDialog>
  )
}

export const DelegationDialogs = ({ asked, ...props }: Props) => {
  switch (asked.task) {
    case 'person':
      return <NewPerson {...props} />
    case 'group':
      return <NewGroup {...props} />
    case 'edit':
      return <EditParticipant {...props} participant={asked.participant} />
    case 'remove':
      return <RemoveParticipant {...props} participant={asked.participant} />
  }
}
