import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { RightsForm } from '@/features/access/rights-form'
import { TokenList } from '@/features/access/token-list'
import { UserActions } from '@/features/access/user-actions'
import { UserFacts } from '@/features/access/user-facts'
import { userQuery } from '@/features/access/user-queries'
import { UserSessions } from '@/features/access/user-sessions'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'

export const Route = createFileRoute('/administration/users/$id')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(userQuery(params.id)),
  component: UserPage,
})

function UserPage() {
  const { id } = Route.useParams()
  const { data: versioned } = useSuspenseQuery(userQuery(id))
  const { data: user } = versioned
  return (
    <>
      <PageHeading title={user.name} note={user.email} aside={<UserActions user={versioned} />} />
      <Columns
        lead={
          <Card title={m.account()}>
            <UserFacts user={user} />
            <Link to="/administration/audit" search={{ account: [id] }}>
              {m.user_audit()}
            </Link>
          </Card>
        }
        main={
          <>
            <Card title={m.role_and_rights()}>
              <RightsForm user={versioned} />
            </Card>
            <Card title={m.tokens()} flush>
              <TokenList owner={id} />
            </Card>
          </>
        }
        side={
          <Card title={m.sessions()}>
            <UserSessions user={id} />
          </Card>
        }
      />
    </>
  )
}
