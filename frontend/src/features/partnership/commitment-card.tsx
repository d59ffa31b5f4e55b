import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import { lazily } from '@/lib/lazily'
import type { Bilingual } from '@/lib/text'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import type { CommitmentTask } from './commitment-dialogs'
import { CommitmentList } from './commitment-list'

const CommitmentDialogs = lazily(() => import('./commitment-dialogs'), 'CommitmentDialogs')

type Props = {
  partnership: { id: string; code: string; name?: Bilingual }
  /** Beside another partnership's. */
  named?: boolean
}

/** What the partners promised one another, and how far it is. */
export const CommitmentCard = ({ partnership, named }: Props) => {
  const mayChange = useMayChange([partnership])
  const [asked, setAsked] = useState<CommitmentTask>()
  return (
    <Card
      title={named ? `${m.commitments()}: ${plain(partnership.name, getLocale())}` : m.commitments()}
      listed={{ path: '/api/v1/commitments', query: { partnership: partnership.id } }}
      aside={
        mayChange && (
          <Action onPress={() => setAsked({ task: 'add' })} label={m.commitment_add()}>
            <Plus aria-hidden="true" size={16} />
            {m.add()}
          </Action>
        )
      }
    >
      <CommitmentList partnership={partnership.code} onAsk={mayChange ? setAsked : undefined} />
      <Suspense>
        {asked && (
          <CommitmentDialogs
            partnership={partnership.code}
            asked={asked}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Suspense>
    </Card>
  )
}
