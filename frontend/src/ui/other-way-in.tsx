import { useLocation } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { ActionLink } from './action-link'

/** For somebody whose account does not reach to this page, which another one leads back to. */
export const OtherWayIn = () => {
  const { href } = useLocation()
  return (
    <ActionLink to="/sign-in" search={{ to: href }}>
      {m.sign_in_other()}
    </ActionLink>
  )
}
