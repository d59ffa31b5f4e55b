import type { Person } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { ConsentList, consentName } from './consent-list'
import { consentValues, isPublication, sentConsents } from './consent-values'
import { EntryCard } from './entry-card'

const ConsentDialog = lazily(() => import('./consent-dialog'), 'ConsentDialog')

export const ConsentCard = ({ person, editable }: { person: Person; editable: boolean }) => (
  <EntryCard
    person={person}
    editable={editable}
    title={m.consents()}
    add={m.consent_add()}
    entries={person.consents ?? []}
    nameOf={({ purpose }) => consentName(purpose)}
    sent={(consents) => ({ consents: sentConsents(consents.map(consentValues)) })}
    list={ConsentList}
    dialog={ConsentDialog}
  >
    {({ purpose, withdrawn }) => (
      <>
        <p>{m.consent_remove_note()}</p>
        {isPublication(purpose) && !withdrawn && <p>{m.consent_remove_published()}</p>}
      </>
    )}
  </EntryCard>
)
