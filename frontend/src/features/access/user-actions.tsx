import { useQueryClient } from '@tanstack/react-query'
import { KeyRound, UserRoundCheck, UserRoundX } from 'lucide-react'
import { Suspense, useState } from 'react'
import { lazily } from '@/lib/lazily'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Confirm } from '@/ui/confirm'
import { disableUser, enableUser, newLink, type VersionedUser } from './user-queries'

const HandOverDialog = lazily(() => import('./hand-over-dialog'), 'HandOverDialog')

type Made = { link: string; expiresAt: string }

/** What an administrator does with somebody's account: each is asked first, since each ends something. */
export const UserActions = ({ user: versioned }: { user: VersionedUser }) => {
  const { data: user } = versioned
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<'link' | 'disable' | 'enable'>()
  const [made, setMade] = useState<Made>()
  const close = () => setAsked(undefined)
  const change = async (made: Promise<unknown>, words: string) => {
    await made
    await queryClient.invalidateQueries({ queryKey: ['users'] })
    say(words)
  }
  const disabled = user.status === 'DISABLED'
  return (
    <>
      {!disabled && (
        <Action onPress={() => setAsked('link')}>
          <KeyRound aria-hidden="true" size={16} />
          {m.link_new()}
        </Action>
      )}
      {disabled ? (
        <Action onPress={() => setAsked('enable')}>
          <UserRoundCheck aria-hidden="true" size={16} />
          {m.enable()}
        </Action>
      ) : (
        <Action tone="danger" onPress={() => setAsked('disable')}>
          <UserRoundX aria-hidden="true" size={16} />
          {m.disable()}
        </Action>
      )}
      <Confirm
        title={m.link_new_title({ name: user.name })}
        action={m.link_new()}
        isOpen={asked === 'link'}
        onClose={close}
        onConfirm={async () => {
          const { link, expiresAt } = await newLink(user.id)
          setMade({ link, expiresAt: expiresAt ?? '' })
        }}
      >
        <p>{m.link_new_note()}</p>
      </Confirm>
      <Confirm
        title={m.disable_title({ name: user.name })}
        action={m.disable()}
        isOpen={asked === 'disable'}
        onClose={close}
        onConfirm={() => change(disableUser(versioned), m.disabled_done({ name: user.name }))}
      >
        <p>{m.disable_note()}</p>
      </Confirm>
      <Confirm
        title={m.enable_title({ name: user.name })}
        action={m.enable()}
        isOpen={asked === 'enable'}
        onClose={close}
        onConfirm={() => change(enableUser(versioned), m.enabled_done({ name: user.name }))}
      >
        <p>{m.enable_note()}</p>
      </Confirm>
      <Suspense>
        {made && <HandOverDialog name={user.name} {...made} onClose={() => setMade(undefined)} />}
      </Suspense>
    </>
  )
}
