import { useNavigate } from '@tanstack/react-router'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { addPerson } from './changes'
import { PersonFields } from './person-fields'
import { noPerson, sentPerson } from './person-values'

export const NewPersonForm = () => {
  const navigate = useNavigate()
  const written = useWritten()
  return (
    <Form
      draft="person.new"
      defaults={noPerson}
      submit={m.person_add()}
      actions={<ActionLink to="/people">{m.cancel()}</ActionLink>}
      onSubmit={async (values, key) => {
        const { id } = await addPerson(sentPerson(values), key)
        await written(m.saved())
        await navigate({ to: '/people/$ref', params: { ref: id } })
      }}
    >
      {(control) => <PersonFields control={control} />}
    </Form>
  )
}
