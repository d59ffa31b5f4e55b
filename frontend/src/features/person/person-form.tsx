import { personQuery } from '@/api/records'
import type { Person } from '@/api/types'
import { EditForm } from '@/ui/edit-form'
import { changePerson } from './changes'
import { PersonFields } from './person-fields'
import { personValues, sentPerson } from './person-values'

export const PersonForm = ({ person }: { person: Person }) => (
  <EditForm
    draft={`person.${person.id}`}
    record={person}
    query={personQuery(person.id)}
    valuesOf={personValues}
    sent={sentPerson}
    change={changePerson}
    back={{ to: '/people/$ref', params: { ref: person.id } }}
  >
    {(control) => <PersonFields control={control} language={person.language ?? undefined} />}
  </EditForm>
)
