import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '@/api/session'
import { ErrorSummary } from '@/ui/error-summary'
import { refusal } from './provider'
import styles from './provider-refusal.module.css'

/** Why somebody came back from the provider as they went. */
export const ProviderRefusal = ({ refused }: { refused?: string }) => {
  const provider = useQuery(sessionQuery).data?.openid
  const reason = provider && refusal(refused, provider.name)
  return (
    reason && (
      <div className={styles.refusal}>
        <ErrorSummary title={reason} faults={[]} />
      </div>
    )
  )
}
