import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { OverdueList } from '@/features/retention/overdue-list'
import { retentionQuery } from '@/features/retention/queries'
import { RetentionForm } from '@/features/retention/retention-form'
import { formatMoment } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/administration/retention')({ component: RetentionPage })

function RetentionPage() {
  const query = useQuery(retentionQuery)
  return (
    <>
      <PageHeading title={m.retention()} note={m.retention_note()} />
      <Panel narrow>
        <Loaded query={query} lines={6} height={320}>
          {(retention) => (
            <>
              {retention.fixed ? (
                <>
                  <p>{m.retention_fixed({ count: retention.months ?? 0 })}</p>
                  {retention.months && <OverdueList months={retention.months} />}
                </>
              ) : (
                <RetentionForm key={retention.months} retention={retention} />
              )}
              {retention.ranAt && (
                <Muted>
                  {m.retention_ran({ when: formatMoment(retention.ranAt), count: retention.anonymised ?? 0 })}
                </Muted>
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}
