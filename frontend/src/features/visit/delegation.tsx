import { useQuery } from '@tanstack/react-query'
import type { Delegation as DelegationData, Participant } from '@/api/types'
import { participantSideLabel } from '@/lib/labels/visit-labels'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { RecordList } from '@/ui/record-list'
import { Arithmetic } from './arithmetic'
import styles from './delegation.module.css'
import { ParticipantRecord } from './participant-record'
import { delegationQuery } from './queries'

const sides: Participant['side'][] = ['SENDING', 'HOSTING', 'FACILITATING']

const Sides = ({ participants }: Pick<DelegationData, 'participants'>) =>
  sides.map((side) => {
    const members = participants.filter((participant) => participant.side === side)
    return (
      members.length > 0 && (
        <div key={side} className={styles.side}>
          <h3 className={styles.title}>{participantSideLabel[side]()}</h3>
          <RecordList rows={members} rowKey={({ id }) => id}>
            {(participant) => <ParticipantRecord participant={participant} />}
          </RecordList>
        </div>
      )
    )
  })

/** Who took part, side by side, and whether the people recorded add up to those declared. */
export const Delegation = ({ visit }: { visit: string }) => (
  <Loaded query={useQuery(delegationQuery(visit))} lines={5}>
    {(delegation) =>
      delegation.participants.length === 0 && delegation.declared == null ? (
        <Empty>{m.participants_none()}</Empty>
      ) : (
        <>
          <Arithmetic delegation={delegation} />
          <Sides participants={delegation.participants} />
        </>
      )
    }
  </Loaded>
)
