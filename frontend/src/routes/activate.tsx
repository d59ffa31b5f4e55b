import { useQueryClient } from '@tanstack/react-query'
import { createFileRoute, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { startAnew } from '@/api/session'
import { ActivationForm } from '@/features/access/activation-form'
import { asksForCode, type Credentials, signIn } from '@/features/access/queries'
import { SecondStep } from '@/features/access/second-step'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/activate')({ staticData: { door: true }, component: ActivatePage })

function ActivatePage() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [first, setFirst] = useState<Credentials>()
  const enter = async () => {
    await startAnew(queryClient)
    await navigate({ to: '/' })
  }
  if (!hash) return <PageHeading title={m.activation_none()} note={m.activation_none_note()} />
  return (
    <>
      <PageHeading title={m.activation_title()} note={m.activation_note()} />
      <Panel>
        {first ? (
          <SecondStep first={first} onSignedIn={enter} onBack={() => navigate({ to: '/sign-in' })} />
        ) : (
          <ActivationForm
            token={hash}
            onActivated={async (credentials) => {
              try {
                await signIn(credentials)
              } catch (error) {
                if (!asksForCode(error)) throw error
                setFirst(credentials)
                return
              }
              await enter()
            }}
          />
        )}
      </Panel>
    </>
  )
}
