import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useRights } from '@/api/session'
import { quarterlyReportQuery, writtenQuery } from '@/features/report/queries'
import { ReportActions } from '@/features/report/report-actions'
import { ReportState } from '@/features/report/report-state'
import { SectionCard } from '@/features/report/section-card'
import { formatDay } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Stack } from '@/ui/columns'
import { Muted } from '@/ui/muted'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { TakeDocument } from '@/ui/take-document'

export const Route = createFileRoute('/reports/$program/$quarter')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(quarterlyReportQuery(params.program, params.quarter)),
  component: ReportPage,
})

function ReportPage() {
  const { program, quarter } = Route.useParams()
  const { coordinate } = useRights()
  const { data: report } = useSuspenseQuery(quarterlyReportQuery(program, quarter))
  const { data: written } = useQuery({
    ...writtenQuery(report.report?.id ?? ''),
    enabled: Boolean(report.report),
  })
  const { document, state, edition } = report
  const title = plain(document.title, getLocale())
  const writable = coordinate && state === 'LIVE' && report.report ? written : undefined
  return (
    <>
      <PageHeading
        title={title}
        note={plain(document.subtitle, getLocale())}
        aside={
          <>
            <PrintButton />
            <TakeDocument
              path={`/api/v1/programs/${program}/report?quarter=${quarter}`}
              label={m.document_download_of({ what: title })}
            />
            <ReportActions program={program} report={report} written={report.report ? written : undefined} />
          </>
        }
      />
      <Stack>
        <p>
          <ReportState state={state} begun={Boolean(report.report)} />{' '}
          <Muted>
            {edition
              ? m.report_edition({
                  number: String(edition.number),
                  day: formatDay(edition.frozenAt),
                  digest: edition.sha256,
                })
              : m.report_follows()}
          </Muted>
        </p>
        {document.sections.map((section) => (
          <SectionCard key={section.key} section={section} writing={writable} />
        ))}
      </Stack>
    </>
  )
}
