import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { sessionQuery } from '@/api/session'
import { AccountFacts } from '@/features/access/account-facts'
import { FirstPasswordForm } from '@/features/access/first-password-form'
import { PasswordForm } from '@/features/access/password-form'
import { ProfileForm } from '@/features/access/profile-form'
import { ProviderRefusal } from '@/features/access/provider-refusal'
import { SecondFactor } from '@/features/access/second-factor'
import { SignInFirst } from '@/features/access/sign-in-first'
import { lazily } from '@/lib/lazily'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { PageHeading } from '@/ui/page-heading'
import { Skeleton } from '@/ui/skeleton'

const OwnSessions = lazily(() => import('@/features/access/own-sessions'), 'OwnSessions')
const ProviderLinks = lazily(() => import('@/features/access/provider-links'), 'ProviderLinks')
const TokenList = lazily(() => import('@/features/access/token-list'), 'TokenList')
const TokenDialog = lazily(() => import('@/features/access/token-dialog'), 'TokenDialog')

export const Route = createFileRoute('/account')({
  validateSearch: (search: Record<string, unknown>): { refused?: string } => ({
    refused: one(search.refused),
  }),
  component: AccountPage,
})

function AccountPage() {
  const { refused } = Route.useSearch()
  const [issuing, setIssuing] = useState(false)
  return (
    <>
      <PageHeading title={m.my_account()} />
      <ProviderRefusal refused={refused} />
      <Loaded query={useQuery(sessionQuery)} lines={8} height={480}>
        {({ account, openid }) =>
          account ? (
            <Columns
              lead={
                <Card title={account.name}>
                  <AccountFacts account={account} />
                </Card>
              }
              main={
                <>
                  <Card title={m.profile()}>
                    <ProfileForm account={account} />
                  </Card>
                  <Card title={m.password()}>
                    {account.password || !openid ? <PasswordForm /> : <FirstPasswordForm provider={openid} />}
                  </Card>
                  <Card title={m.second_factor()}>
                    {account.password ? (
                      <SecondFactor on={account.totp} />
                    ) : (
                      <Muted>{m.password_first_needed()}</Muted>
                    )}
                  </Card>
                  {openid && (
                    <Card title={m.openid_ways()}>
                      <Suspense fallback={<Skeleton lines={2} />}>
                        <ProviderLinks provider={openid.name} />
                      </Suspense>
                    </Card>
                  )}
                  <Card
                    title={m.tokens()}
                    flush
                    aside={
                      <Action onPress={() => setIssuing(true)}>
                        <Plus aria-hidden="true" size={16} />
                        {m.token_new()}
                      </Action>
                    }
                  >
                    <Suspense
                      fallback={
                        <Inset>
                          <Skeleton lines={2} />
                        </Inset>
                      }
                    >
                      <TokenList />
                    </Suspense>
                  </Card>
                  <Suspense>{issuing && <TokenDialog onClose={() => setIssuing(false)} />}</Suspense>
                </>
              }
              side={
                <Card title={m.sessions()}>
                  <Suspense fallback={<Skeleton lines={3} />}>
                    <OwnSessions />
                  </Suspense>
                </Card>
              }
            />
          ) : (
            <SignInFirst />
          )
        }
      </Loaded>
    </>
  )
}
