import { useQuery } from '@tanstack/react-query'
import { CircleCheck, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { Verification } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { failureReason } from '@/ui/failure-reason'
import { Panel } from '@/ui/panel'
import { verificationQuery } from './queries'
import styles from './verification-note.module.css'

const Verdict = ({ verification: { whole, entries, faults } }: { verification: Verification }) =>
  whole ? (
    <p className={styles.verdict} data-tone="good">
      <CircleCheck aria-hidden="true" size={18} />
      {m.audit_whole({ count: entries, n: formatNumber(entries) })}
    </p>
  ) : (
    <div className={styles.verdict} data-tone="bad">
      <TriangleAlert aria-hidden="true" size={18} />
      <div>
        <p>{m.audit_broken()}</p>
        <ul>
          {faults.map(({ chain, number, message }) => (
            <li key={chain}>{m.audit_fault({ chain, number, message })}</li>
          ))}
        </ul>
      </div>
    </div>
  )

/** Whether the audit can be believed, checked when somebody asks. */
export const VerificationNote = () => {
  const { data, error, isFetching, refetch } = useQuery(verificationQuery)
  return (
    <Panel>
      <div className={styles.note}>
        <div aria-live="polite" className={styles.words}>
          {error ? (
            <p>{failureReason(error)}</p>
          ) : data ? (
            <Verdict verification={data} />
          ) : (
            <p>{m.audit_chain()}</p>
          )}
        </div>
        <Action onPress={() => refetch()} pending={isFetching}>
          <ShieldCheck aria-hidden="true" size={16} />
          {isFetching ? m.audit_checking() : m.audit_check()}
        </Action>
      </div>
    </Panel>
  )
}
