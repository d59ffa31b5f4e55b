import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { PasswordField } from '@/ui/password-field'
import type { FieldProps } from '@/ui/use-field'

type Props<Values extends FieldValues> = Pick<FieldProps<Values, string>, 'control' | 'name' | 'label'>

const shortest = 12

/** Only what can be said at once; whether a password is one of those that are tried first, the server knows. */
const fault = (password: string) =>
  password.length < shortest ? m.password_short({ least: shortest, given: password.length }) : undefined

/** A password that is chosen here, not given. */
export const NewPasswordField = <Values extends FieldValues>(props: Props<Values>) => (
  <PasswordField
    {...props}
    note={m.password_note({ least: shortest })}
    autoComplete="new-password"
    check={fault}
    required
  />
)
