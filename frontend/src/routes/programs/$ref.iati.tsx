import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { CheckCard } from '@/features/iati/check-card'
import { FileCard } from '@/features/iati/file-card'
import { iatiCheckQuery } from '@/features/iati/queries'
import { isReachable } from '@/features/search/destination'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Stack } from '@/ui/columns'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/programs/$ref/iati')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(iatiCheckQuery(params.ref))
  },
  component: IatiPage,
})

function IatiPage() {
  const { ref } = Route.useParams()
  const query = useQuery(iatiCheckQuery(ref))
  return (
    <>
      <PageHeading
        title={m.iati_title()}
        note={query.data?.program && <Bilingual text={query.data.program.name} />}
        aside={<PrintButton />}
      />
      <Loaded query={query} lines={12} height={600}>
        {(check) => (
          <Stack>
            <FileCard code={ref} ready={check.ready} identifier={check.identifier} />
            <CheckCard findings={check.findings} leads={(kind) => isReachable({ kind })} />
          </Stack>
        )}
      </Loaded>
    </>
  )
}
