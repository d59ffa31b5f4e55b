import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { startAnew } from '@/api/session'
import { setupQuery } from '@/features/access/queries'
import { SetupDone } from '@/features/access/setup-done'
import { SetupForm } from '@/features/access/setup-form'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/setup')({
  staticData: { door: true },
  loader: ({ context }) => context.queryClient.ensureQueryData(setupQuery),
  component: SetupPage,
})

function SetupPage() {
  const { data: setup } = useSuspenseQuery(setupQuery)
  const queryClient = useQueryClient()
  const [apiToken, setApiToken] = useState<string>()
  if (apiToken) {
    return (
      <>
        <PageHeading title={m.setup_done()} note={m.setup_done_note()} />
        <SetupDone apiToken={apiToken} />
      </>
    )
  }
  if (!setup.open) {
    return (
      <>
        <PageHeading title={m.setup_closed()} note={m.setup_closed_note()} />
        <ActionLink to="/sign-in" tone="main">
          {m.sign_in()}
        </ActionLink>
      </>
    )
  }
  return (
    <>
      <PageHeading title={m.setup_title()} note={m.setup_note()} />
      <Panel>
        <SetupForm
          samples={setup.samples}
          onInstalled={async (token) => {
            setApiToken(token)
            await startAnew(queryClient)
          }}
        />
      </Panel>
    </>
  )
}
