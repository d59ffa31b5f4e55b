import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { Token } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Confirm } from '@/ui/confirm'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { RevokeToken } from './revoke-token'
import { everybody, rotateToken, tokensQuery } from './token-queries'
import { TokenTable } from './token-table'

const SecretDialog = lazily(() => import('./secret-dialog'), 'SecretDialog')

type Props = { owner?: string }

/** Tokens: to end one, or to give one's own a new secret; without an owner, one's own. */
export const TokenList = ({ owner }: Props) => {
  const queryClient = useQueryClient()
  const [revoking, setRevoking] = useState<Token>()
  const [rotating, setRotating] = useState<Token>()
  const [secret, setSecret] = useState<string>()
  const query = useQuery(tokensQuery(owner))
  return (
    <>
      {query.data && query.data.length > 0 ? (
        <TokenTable
          tokens={query.data}
          owners={owner === everybody}
          onRevoke={setRevoking}
          onRotate={owner ? undefined : setRotating}
        />
      ) : (
        <Inset>
          <Loaded query={query} lines={2}>
            {() => <Empty>{m.tokens_none()}</Empty>}
          </Loaded>
        </Inset>
      )}
      {revoking && <RevokeToken token={revoking} onClose={() => setRevoking(undefined)} />}
      {rotating && (
        <Confirm
          title={m.token_rotate({ name: rotating.name })}
          action={m.token_rotate_action()}
          isOpen
          onClose={() => setRotating(undefined)}
          onConfirm={async () => {
            setSecret((await rotateToken(rotating.id)).secret)
            await queryClient.invalidateQueries({ queryKey: ['tokens'] })
          }}
        >
          <p>{m.token_rotate_note()}</p>
        </Confirm>
      )}
      <Suspense>{secret && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}</Suspense>
    </>
  )
}
