import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { Panel } from '@/ui/panel'
import type { CitationTask } from './citation-dialogs'
import { type CitedRecord, partnershipsOfCited } from './cited-record'
import { claimsOf } from './claims'
import { ClaimsCard } from './claims-card'
import { evidenceQuery } from './queries'

const CitationDialogs = lazily(() => import('./citation-dialogs'), 'CitationDialogs')

type Props = { kind: string; record: CitedRecord }

/** Where a record is known from: every claim of every source, and what can be done about it. */
export const Evidence = ({ kind, record }: Props) => {
  const query = useQuery(evidenceQuery(kind, record.id))
  const mayChange = useMayChange(partnershipsOfCited(kind, record))
  const [asked, setAsked] = useState<CitationTask>()
  return (
    <>
      {mayChange && (
        <div data-screen-only>
          <Action tone="main" onPress={() => setAsked({ task: 'add' })}>
            <Plus aria-hidden="true" size={16} />
            {m.cite()}
          </Action>
        </div>
      )}
      <Loaded query={query} lines={6}>
        {(citations) =>
          citations.length === 0 ? (
            <Panel>
              <Empty>{mayChange ? m.citations_begin() : m.citations_none()}</Empty>
            </Panel>
          ) : (
            claimsOf(citations).map((claims) => (
              <ClaimsCard
                key={claims.field ?? ''}
                claims={claims}
                record={record}
                onAsk={mayChange ? setAsked : undefined}
              />
            ))
          )
        }
      </Loaded>
      <Suspense>
        {asked && (
          <CitationDialogs kind={kind} record={record.id} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </>
  )
}
