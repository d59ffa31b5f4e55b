import { useLocation } from '@tanstack/react-router'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Empty } from '@/ui/empty'
import { Panel } from '@/ui/panel'

/** In place of what only somebody signed in has. */
export const SignInFirst = () => {
  const { href } = useLocation()
  return (
    <Panel>
      <Empty>{m.sign_in_first()}</Empty>
      <div>
        <ActionLink to="/sign-in" search={{ to: href }} tone="main">
          {m.sign_in()}
        </ActionLink>
      </div>
    </Panel>
  )
}
