import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LogOut, UserRound } from 'lucide-react'
import { signOut } from '@/api/session'
import type { Me } from '@/api/types'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Menu } from '@/ui/menu'
import { Initials } from './initials'

export const AccountMenu = ({ account }: { account: Me }) => {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const leave = async () => {
    await signOut(queryClient)
    await navigate({ to: '/sign-in' })
    say(m.signed_out())
  }
  return (
    <Menu
      label={m.account_of({ name: account.name })}
      trigger={<Initials name={account.name} />}
      choices={[
        {
          id: 'account',
          label: m.my_account(),
          icon: <UserRound aria-hidden="true" size={16} />,
          act: () => navigate({ to: '/account' }),
        },
        {
          id: 'leave',
          label: m.sign_out(),
          icon: <LogOut aria-hidden="true" size={16} />,
          act: () => void leave(),
        },
      ]}
    />
  )
}
