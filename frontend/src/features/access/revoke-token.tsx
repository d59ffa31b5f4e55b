import { useQueryClient } from '@tanstack/react-query'
import type { Token } from '@/api/types'
import { formatMoment } from '@/lib/format'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Confirm } from '@/ui/confirm'
import { revokeToken } from './token-queries'

export const RevokeToken = ({ token, onClose }: { token: Token; onClose: () => void }) => {
  const queryClient = useQueryClient()
  return (
    <Confirm
      title={m.token_revoke({ name: token.name })}
      action={m.revoke()}
      isOpen
      onClose={onClose}
      onConfirm={async () => {
        await revokeToken(token.id)
        await queryClient.invalidateQueries({ queryKey: ['tokens'] })
        say(m.token_revoked({ name: token.name }))
      }}
    >
      <p>{m.token_revoke_note()}</p>
      <p>{token.usedAt ? m.token_used({ when: formatMoment(token.usedAt) }) : m.token_unused()}</p>
    </Confirm>
  )
}
