import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { sourceQuery } from '@/features/source/queries'
import { SourceActions } from '@/features/source/source-actions'
import { SourceFacts } from '@/features/source/source-facts'
import { ToldList } from '@/features/source/told-list'
import { formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/sources/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(sourceQuery(params.ref)),
  component: SourcePage,
})

function SourcePage() {
  const { ref } = Route.useParams()
  const { data: source } = useSuspenseQuery(sourceQuery(ref))
  const { title, language, publisher, published } = source
  return (
    <>
      <PageHeading
        title={title}
        language={language ?? undefined}
        note={[m.source(), publisher, formatDate(published)].filter(Boolean).join(' · ')}
        aside={
          <>
            <PrintButton />
            <SourceActions source={source} />
          </>
        }
      />
      <Columns
        lead={
          <Card title={m.facts()}>
            <SourceFacts source={source} />
          </Card>
        }
        main={
          <Card title={m.source_tells()} listed={{ path: '/api/v1/citations', query: { source: source.id } }}>
            <ToldList source={source.code} />
          </Card>
        }
        side={null}
      />
    </>
  )
}
