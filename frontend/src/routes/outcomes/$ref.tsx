import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { outcomeQuery } from '@/api/records'
import { ChainCard } from '@/features/outcome/chain-card'
import { OutcomeActions } from '@/features/outcome/outcome-actions'
import { OutcomeFacts } from '@/features/outcome/outcome-facts'
import { ShownPractices } from '@/features/outcome/shown-practices'
import { EvidenceCard } from '@/features/source/evidence-card'
import { shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Card } from '@/ui/card'
import { Columns, Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { TitleNote } from '@/ui/title-note'

export const Route = createFileRoute('/outcomes/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(outcomeQuery(params.ref)),
  component: OutcomePage,
})

function OutcomePage() {
  const { ref } = Route.useParams()
  const { data: outcome } = useSuspenseQuery(outcomeQuery(ref))
  const title = shown(outcome.title, getLocale())
  const name = title?.value ?? outcome.code
  return (
    <>
      <PageHeading
        title={name}
        language={title?.language}
        note={<TitleNote words={m.outcome()} text={outcome.title} />}
        aside={
          <>
            <PrintButton />
            <OutcomeActions outcome={outcome} />
          </>
        }
      />
      <Stack>
        <ChainCard outcome={outcome} />
        <Columns
          lead={
            <Card title={m.facts()}>
              <OutcomeFacts outcome={outcome} />
            </Card>
          }
          main={
            <Card title={m.outcome_shows()}>
              <ShownPractices outcome={outcome.id} />
            </Card>
          }
          side={<EvidenceCard kind="outcomes" id={outcome.id} name={name} />}
        />
      </Stack>
    </>
  )
}
