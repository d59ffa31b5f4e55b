import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import { Certificates } from '@/features/visit/certificates'
import { one } from '@/lib/search-codec'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/visits/$ref_/certificates')({
  validateSearch: (search: Record<string, unknown>): { participant?: string } => ({
    participant: one(search.participant),
  }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(visitQuery(params.ref)),
  component: CertificatesPage,
})

function CertificatesPage() {
  const { ref } = Route.useParams()
  const { participant } = Route.useSearch()
  const { data: visit } = useSuspenseQuery(visitQuery(ref))
  return (
    <>
      <div data-screen-only>
        <PageHeading
          title={m.certificates()}
          note={
            <Link to="/visits/$ref" params={{ ref }}>
              {plain(visit.title, getLocale())}
            </Link>
          }
          aside={<PrintButton />}
        />
      </div>
      <Certificates visit={visit} participant={participant} />
    </>
  )
}
