import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { OverdueList } from '@/features/retention/overdue-list'
import { retentionQuery } from '@/features/retention/queries'
import { formatMoment } from '@/lib/format'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const RetentionForm = lazily(() => import('@/features/retention/retention-form'), 'RetentionForm')

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
                <Suspense fallback={<Skeleton lines={6} height={320} />}>
                  <RetentionForm key={retention.months} retention={retention} />
                </Suspense>
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
