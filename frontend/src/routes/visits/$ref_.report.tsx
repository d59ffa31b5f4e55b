import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { visitQuery } from '@/api/records'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const ReportForm = lazily(() => import('@/features/visit/report-form'), 'ReportForm')

export const Route = createFileRoute('/visits/$ref_/report')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(visitQuery(params.ref)),
  component: VisitReportPage,
})

function VisitReportPage() {
  const { ref } = Route.useParams()
  const { data: visit } = useSuspenseQuery(visitQuery(ref))
  return (
    <>
      <PageHeading title={m.report_write()} note={plain(visit.title, getLocale())} />
      <Panel narrow>
        <Suspense fallback={<Skeleton lines={8} height={480} />}>
          <ReportForm key={visit.id} visit={visit} />
        </Suspense>
      </Panel>
    </>
  )
}
