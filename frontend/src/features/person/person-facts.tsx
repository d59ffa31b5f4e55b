import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { FactList } from '@/ui/fact-list'

/** Only what is known and open to the reader; for most readers that is nothing. */
export const PersonFacts = ({ person: { email, phone, birthYear } }: { person: Person }) => {
  const facts = [
    { label: m.email(), value: email },
    { label: m.phone(), value: phone },
    { label: m.birth_year(), value: birthYear },
  ].filter(({ value }) => value)
  return facts.length > 0 ? <FactList facts={facts} /> : <Empty>{m.person_facts_none()}</Empty>
}
