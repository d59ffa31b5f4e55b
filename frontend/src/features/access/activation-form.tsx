import { m } from '@/paraglide/messages'
import { Form } from '@/ui/form'
import { activate } from './account-queries'
import { NewPasswordField } from './new-password-field'
import type { Credentials } from './queries'

type Props = { token: string; onActivated: (credentials: Credentials) => Promise<unknown> }

/** Whoever holds the link chooses a password with it; the link is dead then. */
export const ActivationForm = ({ token, onActivated }: Props) => (
  <Form<{ password: string }>
    defaults={{ password: '' }}
    submit={m.activation_submit()}
    onSubmit={async ({ password }) => {
      const { email } = await activate({ token, password })
      await onActivated({ email, password })
    }}
  >
    {(control) => <NewPasswordField control={control} name="password" label={m.password()} />}
  </Form>
)
