import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { Suspense } from 'react'
import { sessionQuery } from '@/api/session'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { ActionLink } from '@/ui/action-link'
import styles from './account-corner.module.css'
import { Initials } from './initials'

const AccountMenu = lazily(() => import('./account-menu'), 'AccountMenu')

/** Who is signed in, or the way to be; its place is kept until that is known. */
export const AccountCorner = () => {
  const { data } = useQuery(sessionQuery)
  const { href } = useLocation()
  return (
    <div className={styles.corner}>
      {data?.account && (
        <Suspense
          fallback={
            <Action quiet label={m.account_of({ name: data.account.name })}>
              <Initials name={data.account.name} />
            </Action>
          }
        >
          <AccountMenu account={data.account} />
        </Suspense>
      )}
      {data && !data.account && (
        <ActionLink to="/sign-in" search={{ to: href }}>
          <LogIn aria-hidden="true" size={16} />
          {m.sign_in()}
        </ActionLink>
      )}
    </div>
  )
}
