import { useQueryClient } from '@tanstack/react-query'
import { createFileRoute, useLocation, useNavigate } from '@tanstack/react-router'
import { startAnew } from '@/api/session'
import { ActivationForm } from '@/features/access/activation-form'
import { SecondStep } from '@/features/access/second-step'
import { useSignIn } from '@/features/access/use-sign-in'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/activate')({ staticData: { door: true }, component: ActivatePage })

function ActivatePage() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const enter = async () => {
    await startAnew(queryClient)
    await navigate({ to: '/' })
  }
  const { first, begin } = useSignIn(enter)
  if (!hash) return <PageHeading title={m.activation_none()} note={m.activation_none_note()} />
  return (
    <>
      <PageHeading title={m.activation_title()} note={m.activation_note()} />
      <Panel>
        {first ? (
          <SecondStep first={first} onSignedIn={enter} onBack={() => navigate({ to: '/sign-in' })} />
        ) : (
          <ActivationForm token={hash} onActivated={begin} />
        )}
      </Panel>
    </>
  )
}
