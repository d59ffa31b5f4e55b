import type { ReactNode } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Form } from '@/ui/form'
import { PasswordField } from '@/ui/password-field'

type Props = {
  submit: string
  danger?: boolean
  onProven: (password: string) => Promise<unknown>
  onCancel: () => void
  children: ReactNode
}

/** The password again, before something by which an account could be taken over. */
export const ProofForm = ({ submit, danger, onProven, onCancel, children }: Props) => (
  <Form<{ password: string }>
    defaults={{ password: '' }}
    submit={submit}
    danger={danger}
    actions={<Action onPress={onCancel}>{m.cancel()}</Action>}
    onSubmit={({ password }) => onProven(password)}
  >
    {(control) => (
      <>
        {children}
        <PasswordField
          control={control}
          name="password"
          label={m.password_current()}
          autoComplete="current-password"
          required
        />
      </>
    )}
  </Form>
)
