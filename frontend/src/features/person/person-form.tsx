import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { personQuery } from '@/api/records'
import type { Person } from '@/api/types'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { useEditing } from '@/ui/use-editing'
import { changePerson } from './changes'
import { PersonFields } from './person-fields'
import { personValues, sentPerson } from './person-values'

export const PersonForm = ({ person }: { person: Person }) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const written = useWritten()
  const editing = useEditing({
    record: person,
    read: () => queryClient.fetchQuery({ ...personQuery(person.id), staleTime: 0 }),
    valuesOf: personValues,
    sent: sentPerson,
    change: changePerson,
    onSaved: async ({ id }) => {
      await written(m.saved())
      await navigate({ to: '/people/$ref', params: { ref: id } })
    },
  })
  return (
    <Form
      {...editing}
      draft={`person.${person.id}`}
      submit={m.save()}
      actions={
        <ActionLink to="/people/$ref" params={{ ref: person.id }}>
          {m.cancel()}
        </ActionLink>
      }
    >
      {(control) => <PersonFields control={control} language={person.language ?? undefined} />}
    </Form>
  )
}
