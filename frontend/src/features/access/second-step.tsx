import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { type Credentials, signIn } from './queries'

type Props = { first: Credentials; onSignedIn: () => Promise<unknown>; onBack: () => void }

export const SecondStep = ({ first, onSignedIn, onBack }: Props) => (
  <Form<{ totp: string }>
    key="second"
    defaults={{ totp: '' }}
    submit={m.sign_in()}
    actions={
      <Action quiet onPress={onBack}>
        {m.back()}
      </Action>
    }
    onSubmit={async ({ totp }) => {
      await signIn({ ...first, totp })
      await onSignedIn()
    }}
  >
    {(control) => (
      <TextField
        control={control}
        name="totp"
        label={m.totp_code()}
        note={m.totp_code_note()}
        autoComplete="one-time-code"
        code="digits"
        autoFocus
        required
      />
    )}
  </Form>
)
