import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '@/api/session'
import type { Me } from '@/api/types'
import { setLanguage } from '@/lib/locale'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Form } from '@/ui/form'
import { RadioField } from '@/ui/radio-field'
import { TextField } from '@/ui/text-field'
import { changeProfile } from './account-queries'

type Values = { name: string; language: string }

export const ProfileForm = ({ account }: { account: Me }) => {
  const queryClient = useQueryClient()
  return (
    <Form<Values>
      defaults={{ name: account.name, language: account.language ?? 'browser' }}
      submit={m.save()}
      onSubmit={async ({ name, language }) => {
        await changeProfile({ name, language: language === 'browser' ? null : language })
        await queryClient.refetchQueries(sessionQuery)
        if (language === 'en' || language === 'es') setLanguage(language)
        say(m.saved())
      }}
    >
      {(control) => (
        <>
          <TextField control={control} name="name" label={m.your_name()} autoComplete="name" required />
          <RadioField
            control={control}
            name="language"
            label={m.language()}
            choices={[
              { value: 'browser', label: m.language_browser() },
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ]}
            required
          />
        </>
      )}
    </Form>
  )
}
