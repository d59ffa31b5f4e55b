import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { AgreementCard } from '@/features/partnership/agreement-card'
import { BothSides } from '@/features/partnership/both-sides'
import { CommitmentCard } from '@/features/partnership/commitment-card'
import { EditPartnership } from '@/features/partnership/partnership-actions'
import { PartnershipFacts } from '@/features/partnership/partnership-facts'
import { partnershipQuery } from '@/features/partnership/queries'
import { Reciprocity } from '@/features/partnership/reciprocity'
import { Subscribe } from '@/features/partnership/subscribe'
import { EvidenceCard } from '@/features/source/evidence-card'
import { PlanVisit } from '@/features/visit/plan-visit'
import { VisitsOf } from '@/features/visit/visits-of'
import { shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Card } from '@/ui/card'
import { Columns, Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { Prose } from '@/ui/prose'
import { TakeDocument } from '@/ui/take-document'
import { TitleNote } from '@/ui/title-note'
import { WarningList } from '@/ui/warning-list'

export const Route = createFileRoute('/partnerships/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(partnershipQuery(params.ref)),
  component: PartnershipPage,
})

function PartnershipPage() {
  const { ref } = Route.useParams()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(ref))
  const title = shown(partnership.title, getLocale())
  return (
    <>
      <PageHeading
        title={title?.value ?? partnership.code}
        language={title?.language}
        note={<TitleNote words={m.partnership()} text={partnership.title} />}
        aside={
          <>
            <PrintButton />
            <TakeDocument
              path={`/api/v1/partnerships/${partnership.id}/profile`}
              label={m.document_download_of({ what: m.partnership_profile() })}
            />
            <Subscribe partnership={partnership} />
            <EditPartnership partnership={partnership} />
            <PlanVisit partnership={partnership} />
          </>
        }
      />
      <Stack>
        <WarningList warnings={partnership.warnings} />
        <BothSides partnership={partnership} />
        <Columns
          lead={
            <Card title={m.facts()}>
              <PartnershipFacts partnership={partnership} />
              <Prose text={partnership.description} />
            </Card>
          }
          main={
            <>
              <CommitmentCard partnership={partnership} />
              <AgreementCard partnership={partnership} />
            </>
          }
          side={
            <>
              <Card title={m.reciprocity()}>
                <Reciprocity partnership={partnership} />
              </Card>
              <EvidenceCard kind="partnerships" id={partnership.id} name={title?.value ?? partnership.code} />
            </>
          }
        />
        <Card
          title={m.nav_visits()}
          flush
          listed={{ path: '/api/v1/visits', query: { partnership: partnership.id } }}
        >
          <VisitsOf partnership={[partnership.code]} />
        </Card>
      </Stack>
    </>
  )
}
