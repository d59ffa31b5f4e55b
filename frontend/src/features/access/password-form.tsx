import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Form } from '@/ui/form'
import { PasswordField } from '@/ui/password-field'
import { changePassword, ownSessionsQuery } from './account-queries'
import { NewPasswordField } from './new-password-field'

type Values = { current: string; password: string }

export const PasswordForm = () => {
  const queryClient = useQueryClient()
  const [times, setTimes] = useState(0)
  return (
    <Form<Values>
      key={times}
      defaults={{ current: '', password: '' }}
      submit={m.password_change()}
      onSubmit={async (given) => {
        await changePassword(given)
        setTimes(times + 1)
        say(m.password_changed())
        await queryClient.invalidateQueries(ownSessionsQuery)
      }}
    >
      {(control) => (
        <>
          <PasswordField
            control={control}
            name="current"
            label={m.password_current()}
            autoComplete="current-password"
            required
          />
          <NewPasswordField control={control} name="password" label={m.password_new()} />
        </>
      )}
    </Form>
  )
}
