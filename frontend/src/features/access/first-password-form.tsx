import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isForbidden } from '@/api/problem'
import { sessionQuery } from '@/api/session'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { ActionAnchor } from '@/ui/action-link'
import { Form } from '@/ui/form'
import { changePassword } from './account-queries'
import { NewPasswordField } from './new-password-field'
import { leaving } from './provider'
import styles from './second-factor.module.css'

/** For who came by a provider: having just signed in there stands for the present password that they do not have. */
export const FirstPasswordForm = ({ provider }: { provider: { name: string; address: string } }) => {
  const queryClient = useQueryClient()
  const [late, setLate] = useState(false)
  const named = { provider: provider.name }
  if (late) {
    return (
      <div className={styles.offer}>
        <p>{m.password_first_again(named)}</p>
        <div>
          <ActionAnchor href={leaving(provider.address, '/account')}>{m.sign_in_with(named)}</ActionAnchor>
        </div>
      </div>
    )
  }
  return (
    <Form<{ password: string }>
      defaults={{ password: '' }}
      submit={m.password_first_set()}
      onSubmit={async ({ password }) => {
        try {
          await changePassword({ password })
        } catch (error) {
          if (!isForbidden(error)) throw error
          setLate(true)
          return
        }
        say(m.password_first_done())
        await queryClient.refetchQueries(sessionQuery)
        await queryClient.invalidateQueries({ queryKey: ['account'] })
      }}
    >
      {(control) => (
        <>
          <p>{m.password_first_note(named)}</p>
          <NewPasswordField control={control} name="password" label={m.password_new()} />
        </>
      )}
    </Form>
  )
}
