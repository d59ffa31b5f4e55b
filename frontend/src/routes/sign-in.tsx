import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute, Link, useRouter } from '@tanstack/react-router'
import { startAnew } from '@/api/session'
import { ProviderRefusal } from '@/features/access/provider-refusal'
import { ProviderWay } from '@/features/access/provider-way'
import { setupQuery } from '@/features/access/queries'
import { SignInForm } from '@/features/access/sign-in-form'
import { one } from '@/lib/search-codec'
import { wayBack } from '@/lib/way-back'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/sign-in')({
  staticData: { door: true },
  validateSearch: (search: Record<string, unknown>): { to?: string; refused?: string } => ({
    to: one(search.to),
    refused: one(search.refused),
  }),
  component: SignInPage,
})

function SignInPage() {
  const { to, refused } = Route.useSearch()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data: setup } = useQuery(setupQuery)
  return (
    <>
      <PageHeading title={m.sign_in()} note={m.sign_in_note()} />
      <ProviderRefusal refused={refused} />
      <Panel>
        <SignInForm
          onSignedIn={async () => {
            await startAnew(queryClient)
            router.history.push(wayBack(to))
          }}
        />
      </Panel>
      <ProviderWay to={wayBack(to)} />
      {setup?.open && (
        <Panel>
          <p>
            {m.setup_open()} <Link to="/setup">{m.setup_title()}</Link>
          </p>
        </Panel>
      )}
    </>
  )
}
