import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { importKindName } from '@/features/import/import-labels'
import { ImportOutcome } from '@/features/import/import-outcome'
import { ImportSteps } from '@/features/import/import-steps'
import { importQuery } from '@/features/import/queries'
import { isReachable } from '@/features/search/destination'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/import/$id')({
  validateSearch: (search: Record<string, unknown>): { cursor?: string } => ({ cursor: one(search.cursor) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(importQuery(params.id)),
  component: ReportPage,
})

function ReportPage() {
  const { id } = Route.useParams()
  const { cursor } = Route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(importQuery(id))
  const kind = query.data && importKindName(query.data.kind)
  return (
    <>
      <PageHeading
        title={kind ? m.import_of({ kind }) : m.import_title()}
        aside={
          <>
            <ActionLink to="/import">{m.import_another()}</ActionLink>
            <PrintButton />
          </>
        }
      />
      <ImportSteps at={query.data?.mode === 'commit' ? 3 : 2} />
      <Loaded query={query} height={320}>
        {(report) => (
          <ImportOutcome
            key={id}
            report={report}
            cursor={cursor}
            leads={(of) => isReachable({ kind: of })}
            onGo={(target) =>
              navigate({ to: '/import/$id', params: { id }, search: { cursor: target }, resetScroll: false })
            }
            onNext={(next) => navigate({ to: '/import/$id', params: { id: next } })}
          />
        )}
      </Loaded>
    </>
  )
}
