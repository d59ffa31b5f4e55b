import { m } from '@/paraglide/messages'
import { Form } from '@/ui/form'
import { PasswordField } from '@/ui/password-field'
import { EmailField } from './email-field'
import type { Credentials } from './queries'
import { SecondStep } from './second-step'
import { useSignIn } from './use-sign-in'

/** Name and password first; a code only from those who have chosen to be asked for one. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) => {
  const { first, begin, back } = useSignIn(onSignedIn)
  if (first) return <SecondStep first={first} onSignedIn={onSignedIn} onBack={back} />
  return (
    <Form<Credentials>
      key="first"
      draft="sign-in"
      defaults={{ email: '', password: '' }}
      submit={m.sign_in()}
      onSubmit={begin}
    >
      {(control) => (
        <>
          <EmailField control={control} name="email" own />
          <PasswordField
            control={control}
            name="password"
            label={m.password()}
            autoComplete="current-password"
            required
          />
        </>
      )}
    </Form>
  )
}
