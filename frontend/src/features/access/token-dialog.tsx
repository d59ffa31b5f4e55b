import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '@/api/session'
import type { Scope, Session } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ChecksField } from '@/ui/checks-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { scopeLabel } from './role-labels'
import { SecretDialog } from './secret-dialog'
import { issueToken } from './token-queries'

type Values = { name: string; scopes: string[]; days: string }

/** Nobody can hand on more than they hold. */
const scopesHeld = ({ write, personal, administer }: Session['rights']): Scope[] => [
  'read',
  ...(write ? (['write'] as const) : []),
  ...(personal ? (['pii:read'] as const) : []),
  ...(administer ? (['admin'] as const) : []),
]

const terms = () => [
  { value: '30', label: m.days_count({ count: 30 }) },
  { value: '90', label: m.days_count({ count: 90 }) },
  { value: '365', label: m.one_year() },
  { value: 'never', label: m.token_forever() },
]

const dayMilliseconds = 86_400_000
const endOf = (days: string) =>
  days === 'never' ? null : new Date(Date.now() + Number(days) * dayMilliseconds).toISOString()

export const TokenDialog = ({ onClose }: { onClose: () => void }) => {
  const queryClient = useQueryClient()
  const { data: session } = useQuery(sessionQuery)
  const [secret, setSecret] = useState<string>()
  if (secret) return <SecretDialog secret={secret} onClose={onClose} />
  return (
    <Dialog title={m.token_new()} isOpen onClose={onClose}>
      <Form<Values>
        defaults={{ name: '', scopes: ['read'], days: '90' }}
        submit={m.token_issue()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async ({ name, scopes, days }, key) => {
          const issued = await issueToken({ name, scopes: scopes as Scope[], expiresAt: endOf(days) }, key)
          setSecret(issued.secret)
          await queryClient.invalidateQueries({ queryKey: ['tokens'] })
        }}
      >
        {(control) => (
          <>
            <TextField control={control} name="name" label={m.name()} note={m.token_name_note()} required />
            <ChecksField
              control={control}
              name="scopes"
              label={m.scopes()}
              choices={(session ? scopesHeld(session.rights) : []).map((value) => ({
                value,
                label: scopeLabel[value](),
                note: value,
              }))}
              required
            />
            <SelectField control={control} name="days" label={m.token_term()} choices={terms()} required />
          </>
        )}
      </Form>
    </Dialog>
  )
}
