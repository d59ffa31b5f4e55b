import type { MergedField, Person } from '@/api/types'
import { personFieldLabel } from '@/lib/labels/person-labels'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { FactList } from '@/ui/fact-list'
import { personWords } from './person-words'

const shown: MergedField[] = ['email', 'phone', 'language', 'sex', 'birthYear']

/** Only what is known and open to the reader; for most readers that is nothing. */
export const PersonFacts = ({ person }: { person: Person }) => {
  const facts = shown
    .map((field) => ({ label: personFieldLabel[field](), value: personWords(person, field) }))
    .filter(({ value }) => value)
  return facts.length > 0 ? <FactList facts={facts} /> : <Empty>{m.person_facts_none()}</Empty>
}
