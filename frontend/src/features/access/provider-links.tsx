import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Identity } from '@/api/types'
import { formatDay } from '@/lib/format'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Confirm } from '@/ui/confirm'
import { Line } from '@/ui/line'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { identitiesQuery, linkIdentity, unlinkIdentity } from './account-queries'
import { ProofForm } from './proof-form'

/** Who lets somebody in besides the password: a provider is linked by who has just shown both. */
export const ProviderLinks = ({ provider }: { provider: string }) => {
  const queryClient = useQueryClient()
  const identities = useQuery(identitiesQuery)
  const [linking, setLinking] = useState(false)
  const [ending, setEnding] = useState<Identity>()
  if (linking) {
    return (
      <ProofForm
        submit={m.openid_go({ provider })}
        onCancel={() => setLinking(false)}
        onProven={async (password) => window.location.assign((await linkIdentity(password)).address)}
      >
        <p>{m.openid_link_note({ provider })}</p>
      </ProofForm>
    )
  }
  return (
    <>
      <Loaded query={identities} lines={2}>
        {(linked) => (
          <>
            {linked.length > 0 && (
              <RecordList rows={linked} rowKey={({ id }) => id}>
                {(identity) => (
                  <>
                    <Line
                      title={identity.provider}
                      aside={
                        <Action
                          label={m.openid_unlink_from({ provider: identity.provider })}
                          onPress={() => setEnding(identity)}
                        >
                          {m.openid_unlink()}
                        </Action>
                      }
                    />
                    <Muted>
                      {[identity.called, m.openid_linked({ date: formatDay(identity.linkedAt) })]
                        .filter(Boolean)
                        .join(' · ')}
                    </Muted>
                  </>
                )}
              </RecordList>
            )}
            {linked.every((identity) => identity.provider !== provider) && (
              <Line
                title={m.openid_about({ provider })}
                aside={<Action onPress={() => setLinking(true)}>{m.openid_link()}</Action>}
              />
            )}
          </>
        )}
      </Loaded>
      {ending && (
        <Confirm
          title={m.openid_unlink_title({ provider: ending.provider })}
          action={m.openid_unlink()}
          isOpen
          onClose={() => setEnding(undefined)}
          onConfirm={async () => {
            await unlinkIdentity(ending.id)
            await queryClient.invalidateQueries({ queryKey: ['account'] })
            say(m.openid_unlinked({ provider: ending.provider }))
          }}
        >
          <p>{m.openid_unlink_note()}</p>
        </Confirm>
      )}
    </>
  )
}
