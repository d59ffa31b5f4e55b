import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { sessionQuery } from '@/api/session'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import styles from './account-corner.module.css'
import { AccountMenu } from './account-menu'

/** Who is signed in, or the way to be; its place is kept until that is known. */
export const AccountCorner = () => {
  const { data } = useQuery(sessionQuery)
  const { href } = useLocation()
  return (
    <div className={styles.corner}>
      {data?.account && <AccountMenu account={data.account} />}
      {data && !data.account && (
        <ActionLink to="/sign-in" search={{ to: href }}>
          <LogIn aria-hidden="true" size={16} />
          {m.sign_in()}
        </ActionLink>
      )}
    </div>
  )
}
