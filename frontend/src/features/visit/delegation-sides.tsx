import { Pencil, UserRoundMinus } from 'lucide-react'
import type { Participant } from '@/api/types'
import { participantSideLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { RecordList } from '@/ui/record-list'
import styles from './delegation.module.css'
import type { DelegationTask } from './delegation-dialogs'
import { participantName } from './participant-name'
import { ParticipantRecord } from './participant-record'

const sides: Participant['side'][] = ['SENDING', 'HOSTING', 'FACILITATING']

type Ask = (asked: DelegationTask) => void

const Tools = ({ participant, onAsk }: { participant: Participant; onAsk: Ask }) => {
  const name = participantName(participant)
  return (
    <div className={styles.tools} data-screen-only>
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
