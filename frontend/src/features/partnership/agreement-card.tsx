import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import type { Partnership } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import type { AgreementTask } from './agreement-dialogs'
import { AgreementList } from './agreement-list'

const AgreementDialogs = lazily(() => import('./agreement-dialogs'), 'AgreementDialogs')

export const AgreementCard = ({ partnership }: { partnership: Partnership }) => {
  const mayChange = useMayChange([partnership])
  const [asked, setAsked] = useState<AgreementTask>()
  return (
    <Card
      title={m.agreements()}
      listed={{ path: '/api/v1/agreements', query: { partnership: partnership.id } }}
      aside={
        mayChange && (
          <Action onPress={() => setAsked({ task: 'add' })} label={m.agreement_add()}>
            <Plus aria-hidden="true" size={16} />
            {m.add()}
          </Action>
        )
      }
    >
      <AgreementList partnership={partnership.code} onAsk={mayChange ? setAsked : undefined} />
      <Suspense>
        {asked && (
          <AgreementDialogs partnership={partnership} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </Card>
  )
}
