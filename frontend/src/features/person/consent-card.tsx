import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Person } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Confirm } from '@/ui/confirm'
import { changePerson } from './changes'
import { ConsentList, consentName } from './consent-list'
import { consentValues, isPublication, sentConsents } from './consent-values'

const ConsentDialog = lazily(() => import('./consent-dialog'), 'ConsentDialog')

export const ConsentCard = ({ person, editable }: { person: Person; editable: boolean }) => {
  const written = useWritten()
  const [changing, setChanging] = useState<number>()
  const [removing, setRemoving] = useState<number>()
  const consents = person.consents ?? []
  const gone = removing === undefined ? undefined : consents[removing]
  return (
    <Card
      title={m.consents()}
      aside={
        editable && (
          <Action label={m.consent_add()} onPress={() => setChanging(consents.length)}>
            <Plus aria-hidden="true" size={16} />
            {m.add()}
          </Action>
        )
      }
    >
      <ConsentList
        consents={consents}
        onChange={editable ? setChanging : undefined}
        onRemove={editable ? setRemoving : undefined}
      />
      <Suspense>
        {changing !== undefined && (
          <ConsentDialog person={person} at={changing} onClose={() => setChanging(undefined)} />
        )}
      </Suspense>
      {gone && (
        <Confirm
          title={m.entry_remove_title({ name: consentName(gone.purpose) })}
          action={m.remove()}
          isOpen
          onClose={() => setRemoving(undefined)}
          onConfirm={async () => {
            const rest = consents.filter((consent) => consent !== gone)
            await changePerson(person, { consents: sentConsents(rest.map(consentValues)) })
            await written(m.saved())
          }}
        >
          <p>{m.consent_remove_note()}</p>
          {isPublication(gone.purpose) && !gone.withdrawn && <p>{m.consent_remove_published()}</p>}
        </Confirm>
      )}
    </Card>
  )
}
