import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '@/api/session'
import { m } from '@/paraglide/messages'
import { ActionAnchor } from '@/ui/action-link'
import { Panel } from '@/ui/panel'
import { leaving } from './provider'

/** The other way in, where the installation names a provider. */
export const ProviderWay = ({ to }: { to: string }) => {
  const provider = useQuery(sessionQuery).data?.openid
  return (
    provider && (
      <Panel>
        <ActionAnchor href={leaving(provider.address, to)}>
          {m.sign_in_with({ provider: provider.name })}
        </ActionAnchor>
      </Panel>
    )
  )
}
