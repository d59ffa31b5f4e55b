import { useQuery } from '@tanstack/react-query'
import { UserCheck, UserRoundPlus, UsersRound } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import type { Delegation, Visit } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { Toolbar } from '@/ui/toolbar'
import { Arithmetic } from './arithmetic'
import type { DelegationTask } from './delegation-dialogs'
import { DelegationSides } from './delegation-sides'
import { delegationQuery } from './queries'

const DelegationDialogs = lazily(() => import('./delegation-dialogs'), 'DelegationDialogs')

const isOver = ({ status }: Visit) => status === 'COMPLETED' || status === 'ACTIVE'

type ToolProps = { visit: Visit; delegation: Delegation; onAsk: (asked: DelegationTask) => void }

const Tools = ({ visit, delegation, onAsk }: ToolProps) => (
  <Toolbar>
    <Action onPress={() => onAsk({ task: 'person' })}>
      <UserRoundPlus aria-hidden="true" size={16} />
      {m.person_add()}
    </Action>
    <Action onPress={() => onAsk({ task: 'group' })}>
      <UsersRound aria-hidden="true" size={16} />
      {m.group_add()}
    </Action>
    {isOver(visit) && delegation.participants.length > 0 && (
      <Action onPress={() => onAsk({ task: 'attendance' })}>
        <UserCheck aria-hidden="true" size={16} />
        {m.attendance_confirm()}
      </Action>
    )}
  </Toolbar>
)

/** Who took part, side by side, and whether the people recorded add up to those declared. */
export const DelegationCard = ({ visit }: { visit: Visit }) => {
  const mayChange = useMayChange(visit.partnerships)
  const [asked, setAsked] = useState<DelegationTask>()
  return (
    <Card title={m.delegation()} listed={{ path: '/api/v1/participants', query: { visit: visit.id } }}>
      <Loaded query={useQuery(delegationQuery(visit.code))} lines={5}>
        {(delegation) => (
          <>
            {mayChange && <Tools visit={visit} delegation={delegation} onAsk={setAsked} />}
            {delegation.participants.length === 0 && <Empty>{m.participants_none()}</Empty>}
            {(delegation.participants.length > 0 || delegation.declared != null) && (
              <Arithmetic delegation={delegation} />
            )}
            <DelegationSides
              participants={delegation.participants}
              onAsk={mayChange ? setAsked : undefined}
            />
            <Suspense>
              {asked && (
                <DelegationDialogs
                  visit={visit}
                  delegation={delegation}
                  asked={asked}
                  onClose={() => setAsked(undefined)}
                />
              )}
            </Suspense>
          </>
        )}
      </Loaded>
    </Card>
  )
}
