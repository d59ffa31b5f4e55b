import { useQuery } from '@tanstack/react-query'
import { Award, UserCheck, UserRoundPlus, UsersRound } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import { useRights } from '@/api/session'
import type { Delegation, Visit } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { Toolbar } from '@/ui/toolbar'
import { Arithmetic } from './arithmetic'
import { certified } from './certified'
import type { DelegationTask } from './delegation-dialogs'
import { DelegationSides } from './delegation-sides'
import { delegationQuery } from './queries'

const AttendanceDialog = lazily(() => import('./attendance-dialog'), 'AttendanceDialog')
const DelegationDialogs = lazily(() => import('./delegation-dialogs'), 'DelegationDialogs')

type Asked = DelegationTask | { task: 'attendance' }

const isOver = ({ status }: Visit) => status === 'COMPLETED' || status === 'ACTIVE'

type ToolProps = {
  visit: Visit
  delegation: Delegation
  onAsk: ((asked: Asked) => void) | undefined
}

/** The people and groups are kept by those who may change the visit, certificates printed by those who may know names. */
const Tools = ({ visit, delegation: { participants }, onAsk }: ToolProps) => {
  const { personal } = useRights()
  const certificates = personal && certified(participants).length > 0
  if (!onAsk && !certificates) return null
  return (
    <Toolbar>
      {onAsk && (
        <>
          <Action onPress={() => onAsk({ task: 'person' })}>
            <UserRoundPlus aria-hidden="true" size={16} />
            {m.person_add()}
          </Action>
          <Action onPress={() => onAsk({ task: 'group' })}>
            <UsersRound aria-hidden="true" size={16} />
            {m.group_add()}
          </Action>
        </>
      )}
      {onAsk && isOver(visit) && participants.length > 0 && (
        <Action onPress={() => onAsk({ task: 'attendance' })}>
          <UserCheck aria-hidden="true" size={16} />
          {m.attendance_confirm()}
        </Action>
      )}
      {certificates && (
        <ActionLink to="/visits/$ref/certificates" params={{ ref: visit.code }}>
          <Award aria-hidden="true" size={16} />
          {m.certificates()}
        </ActionLink>
      )}
    </Toolbar>
  )
}

/** Who took part, side by side, and whether the people recorded add up to those declared. */
export const DelegationCard = ({ visit }: { visit: Visit }) => {
  const mayChange = useMayChange(visit.partnerships)
  const [asked, setAsked] = useState<Asked>()
  const onClose = () => setAsked(undefined)
  return (
    <Card title={m.delegation()} listed={{ path: '/api/v1/participants', query: { visit: visit.id } }}>
      <Loaded query={useQuery(delegationQuery(visit.code))} lines={5}>
        {(delegation) => (
          <>
            <Tools visit={visit} delegation={delegation} onAsk={mayChange ? setAsked : undefined} />
            {delegation.participants.length === 0 && <Empty>{m.participants_none()}</Empty>}
            {(delegation.participants.length > 0 || delegation.declared != null) && (
              <Arithmetic delegation={delegation} />
            )}
            <DelegationSides
              participants={delegation.participants}
              onAsk={mayChange ? setAsked : undefined}
            />
            <Suspense>
              {asked?.task === 'attendance' && (
                <AttendanceDialog visit={visit} delegation={delegation} onClose={onClose} />
              )}
              {asked && asked.task !== 'attendance' && (
                <DelegationDialogs visit={visit} delegation={delegation} asked={asked} onClose={onClose} />
              )}
            </Suspense>
          </>
        )}
      </Loaded>
    </Card>
  )
}
