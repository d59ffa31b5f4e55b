import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import { ReportForm } from '@/features/visit/report-form'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

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
        <ReportForm key={visit.id} visit={visit} />
      </Panel>
    </>
  )
}
