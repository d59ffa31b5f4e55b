import { m } from '@/paraglide/messages'
import { FieldGroup } from '@/ui/field-group'
import { Form } from '@/ui/form'
import { PasswordField } from '@/ui/password-field'
import { RadioField } from '@/ui/radio-field'
import { TextField } from '@/ui/text-field'
import { EmailField } from './email-field'
import { NewPasswordField } from './new-password-field'
import { setUp, signIn } from './queries'

type Values = { token: string; name: string; email: string; password: string; sample: string }
type Props = { samples: string[]; onInstalled: (apiToken: string) => void }

/** What an empty installation needs to know: that somebody may set it up, who that is, and what to begin with. */
export const SetupForm = ({ samples, onInstalled }: Props) => (
  <Form<Values>
    draft="setup"
    defaults={{ token: '', name: '', email: '', password: '', sample: samples[0] ?? '' }}
    submit={m.setup_submit()}
    onSubmit={async ({ sample, ...given }) => {
      const { apiToken } = await setUp({
        ...given,
        token: given.token.trim(),
        ...(samples.includes(sample) && { sample }),
      })
      await signIn({ email: given.email, password: given.password })
      onInstalled(apiToken)
    }}
  >
    {(control) => (
      <>
        <FieldGroup title={m.setup_token_group()} note={m.setup_token_note({ minutes: 30 })}>
          <PasswordField control={control} name="token" label={m.setup_token()} autoComplete="off" required />
        </FieldGroup>
        <FieldGroup title={m.setup_admin_group()} note={m.setup_admin_note()}>
          <TextField control={control} name="name" label={m.your_name()} autoComplete="name" required />
          <EmailField control={control} name="email" own />
          <NewPasswordField control={control} name="password" label={m.password()} />
        </FieldGroup>
        {samples.length > 0 && (
          <RadioField
            control={control}
            name="sample"
            label={m.setup_begin_with()}
            required
            choices={[
              ...samples.map((value) => ({
                value,
                label: m.setup_sample({ name: value.toUpperCase() }),
                note: m.setup_sample_note(),
              })),
              { value: 'none', label: m.setup_empty(), note: m.setup_empty_note() },
            ]}
          />
        )}
      </>
    )}
  </Form>
)
