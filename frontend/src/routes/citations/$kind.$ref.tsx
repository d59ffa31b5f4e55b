import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, notFound } from '@tanstack/react-router'
import { citedName } from '@/features/source/cited-record'
import { Evidence } from '@/features/source/evidence'
import { citedRecordQuery } from '@/features/source/queries'
import { kindLabel, kindName } from '@/lib/labels/kind-labels'
import { m } from '@/paraglide/messages'
import { Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

/** Where any record, of whatever kind, is known from. */
export const Route = createFileRoute('/citations/$kind/$ref')({
  loader: ({ context, params: { kind, ref } }) => {
    if (!(kind in kindLabel)) throw notFound()
    return context.queryClient.ensureQueryData(citedRecordQuery(kind, ref))
  },
  component: CitationsPage,
})

function CitationsPage() {
  const { kind, ref } = Route.useParams()
  const { data: record } = useSuspenseQuery(citedRecordQuery(kind, ref))
  return (
    <>
      <PageHeading
        title={m.where_from()}
        note={
          <>
            {kindName(kind)}
            {': '}
            <Link to="/go/$kind/$ref" params={{ kind, ref: record.id }}>
              {citedName(record)}
            </Link>
          </>
        }
        aside={<PrintButton />}
      />
      <Stack>
        <Evidence kind={kind} record={record} />
      </Stack>
    </>
  )
}
