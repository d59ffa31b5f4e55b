import { Award, Pencil, UserRoundMinus } from 'lucide-react'
import { useRights } from '@/api/session'
import type { Participant } from '@/api/types'
import { participantSideLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import { RecordList } from '@/ui/record-list'
import { certified } from './certified'
import styles from './delegation.module.css'
import type { DelegationTask } from './delegation-dialogs'
import { participantName } from './participant-name'
import { ParticipantRecord } from './participant-record'

const sides: Participant['side'][] = ['SENDING', 'HOSTING', 'FACILITATING']

type Ask = (asked: DelegationTask) => void

/** The way to one participant's certificate, for whoever is told the name. */
const OwnCertificate = ({ participant }: { participant: Participant }) => (
  <ActionLink
    to="/visits/$ref/certificates"
    params={{ ref: participant.visit.code }}
    search={{ participant: participant.id }}
    aria-label={m.certificate_of({ name: participantName(participant) })}
  >
    <Award aria-hidden="true" size={16} />
  </ActionLink>
)

const Tools = ({ participant, onAsk }: { participant: Participant; onAsk: Ask }) => {
  const { personal } = useRights()
  const name = participantName(participant)
  return (
    <div className={styles.tools} data-screen-only>
      {personal && certified([participant]).length > 0 && <OwnCertificate participant={participant} />}
      <Action quiet label={m.edit_this({ name })} onPress={() => onAsk({ task: 'edit', participant })}>
        <Pencil aria-hidden="true" size={16} />
      </Action>
      <Action quiet label={m.remove_this({ name })} onPress={() => onAsk({ task: 'remove', participant })}>
        <UserRoundMinus aria-hidden="true" size={16} />
      </Action>
    </div>
  )
}

/** Who took part, side by side; `onAsk` changes it, for those who may. */
export const DelegationSides = ({ participants, onAsk }: { participants: Participant[]; onAsk?: Ask }) =>
  sides.map((side) => {
    const members = participants.filter((participant) => participant.side === side)
    return (
      members.length > 0 && (
        <div key={side} className={styles.side}>
          <h3 className={styles.title}>{participantSideLabel[side]()}</h3>
          <RecordList rows={members} rowKey={({ id }) => id}>
            {(participant) => (
              <div className={styles.member}>
                <div className={styles.who}>
                  <ParticipantRecord participant={participant} />
                </div>
                {onAsk && <Tools participant={participant} onAsk={onAsk} />}
              </div>
            )}
          </RecordList>
        </div>
      )
    )
  })
