import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import { CommitmentCard } from '@/features/partnership/commitment-card'
import { EvidenceCard } from '@/features/source/evidence-card'
import { AgendaCard } from '@/features/visit/agenda-card'
import { CalendarEntry } from '@/features/visit/calendar-entry'
import { DelegationCard } from '@/features/visit/delegation-card'
import { OutcomeCard } from '@/features/visit/outcome-card'
import { ReportCard } from '@/features/visit/report-card'
import { VisitActions } from '@/features/visit/visit-actions'
import { visitDates } from '@/features/visit/visit-dates'
import { VisitFacts } from '@/features/visit/visit-facts'
import { shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Card } from '@/ui/card'
import { Columns, Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { TakeDocument } from '@/ui/take-document'
import { TitleNote } from '@/ui/title-note'
import { WarningList } from '@/ui/warning-list'

export const Route = createFileRoute('/visits/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(visitQuery(params.ref)),
  component: VisitPage,
})

function VisitPage() {
  const { ref } = Route.useParams()
  const { data: visit } = useSuspenseQuery(visitQuery(ref))
  const title = shown(visit.title, getLocale())
  return (
    <>
      <PageHeading
        title={title?.value ?? visit.code}
        language={title?.language}
        note={<TitleNote words={visitDates(visit) || m.date_not_known()} text={visit.title} />}
        aside={
          <>
            <PrintButton />
            <TakeDocument
              path={`/api/v1/visits/${visit.id}/report`}
              label={m.document_download_of({ what: m.visit_report() })}
            />
            <CalendarEntry visit={visit} />
            <VisitActions visit={visit} />
          </>
        }
      />
      <Stack>
        <WarningList warnings={visit.warnings} />
        <Columns
          lead={
            <Card title={m.facts()}>
              <VisitFacts visit={visit} />
            </Card>
          }
          main={
            <>
              <AgendaCard visit={visit} />
              <DelegationCard visit={visit} />
              <ReportCard visit={visit} />
            </>
          }
          side={
            <>
              <OutcomeCard visit={visit} />
              {visit.partnerships.map((partnership) => (
                <CommitmentCard
                  key={partnership.id}
                  partnership={partnership}
                  named={visit.partnerships.length > 1}
                />
              ))}
              <EvidenceCard kind="visits" id={visit.id} name={title?.value ?? visit.code} />
            </>
          }
        />
      </Stack>
    </>
  )
}
