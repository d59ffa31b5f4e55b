import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Form } from '@/ui/form'
import { sentUser, UserFields, type UserValues } from './user-fields'
import { changeUser, type VersionedUser } from './user-queries'

export const RightsForm = ({ user: given }: { user: VersionedUser }) => {
  // The version that this form was filled from: what others change meanwhile is not written over.
  const [filled, setFilled] = useState(given)
  const { data: user } = filled
  const queryClient = useQueryClient()
  return (
    <Form<UserValues>
      defaults={{
        name: user.name,
        email: user.email,
        role: user.role,
        personal: user.personal,
        organizations: user.organizations.map(({ code, name }) => ({ value: code, label: name })),
      }}
      submit={m.save()}
      onSubmit={async (values) => {
        setFilled(await changeUser(filled, sentUser(values)))
        await queryClient.invalidateQueries({ queryKey: ['users'] })
        say(m.saved())
      }}
    >
      {(control) => <UserFields control={control} />}
    </Form>
  )
}
