import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { HandOver } from './hand-over'
import { sentUser, UserFields, type UserValues } from './user-fields'
import { invite } from './user-queries'

type Made = { name: string; link: string; expiresAt: string }

export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const queryClient = useQueryClient()
  const [made, setMade] = useState<Made>()
  if (made) {
    return (
      <Dialog title={m.invited({ name: made.name })} isOpen onClose={onClose}>
        <HandOver link={made.link} expiresAt={made.expiresAt} />
        <div>
          <Action tone="main" onPress={onClose}>
            {m.done()}
          </Action>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={m.invite_title()} isOpen onClose={onClose}>
      <Form<UserValues>
        draft="invite"
        defaults={{ name: '', email: '', role: 'VIEWER', organizations: [], personal: false }}
        submit={m.invite()}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          const { link, expiresAt } = await invite(sentUser(values), key)
          setMade({ name: values.name, link, expiresAt: expiresAt ?? '' })
          await queryClient.invalidateQueries({ queryKey: ['users'] })
        }}
      >
        {(control) => <UserFields control={control} />}
      </Form>
    </Dialog>
  )
}
