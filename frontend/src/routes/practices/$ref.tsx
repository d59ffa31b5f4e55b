import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { practiceQuery } from '@/api/records'
import { AdoptionCard } from '@/features/practice/adoption-card'
import { PracticeActions } from '@/features/practice/practice-actions'
import { PracticeFacts } from '@/features/practice/practice-facts'
import { SeenAt } from '@/features/practice/seen-at'
import { EvidenceCard } from '@/features/source/evidence-card'
import { shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { TitleNote } from '@/ui/title-note'

export const Route = createFileRoute('/practices/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(practiceQuery(params.ref)),
  component: PracticePage,
})

function PracticePage() {
  const { ref } = Route.useParams()
  const { data: practice } = useSuspenseQuery(practiceQuery(ref))
  const title = shown(practice.name, getLocale())
  const name = title?.value ?? practice.code
  return (
    <>
      <PageHeading
        title={name}
        language={title?.language}
        note={<TitleNote words={m.practice()} text={practice.name} />}
        aside={
          <>
            <PrintButton />
            <PracticeActions practice={practice} />
          </>
        }
      />
      <Columns
        lead={
          <Card title={m.facts()}>
            <PracticeFacts practice={practice} />
          </Card>
        }
        main={
          <>
            <AdoptionCard practice={practice} />
            <Card title={m.practice_seen_at()}>
              <SeenAt practice={practice} />
            </Card>
          </>
        }
        side={<EvidenceCard kind="practices" id={practice.id} name={name} />}
      />
    </>
  )
}
