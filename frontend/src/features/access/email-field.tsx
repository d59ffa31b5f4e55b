import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { TextField } from '@/ui/text-field'
import type { FieldProps } from '@/ui/use-field'

type Props<Values extends FieldValues> = Pick<FieldProps<Values, string>, 'control' | 'name'> & {
  /** That of whoever fills in the form. */
  own?: boolean
}

/** Far from every possible address, and no address is refused that might be one. */
const fault = (email: string) => (/^\S+@\S+$/.test(email.trim()) ? undefined : m.email_fault())

/** The address by which somebody signs in. */
export const EmailField = <Values extends FieldValues>({ own, ...props }: Props<Values>) => (
  <TextField
    {...props}
    label={m.email()}
    type="email"
    autoComplete={own ? 'username' : undefined}
    check={fault}
    required
  />
)
