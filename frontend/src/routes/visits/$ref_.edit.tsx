import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { visitQuery } from '@/api/records'
import { VisitForm } from '@/features/visit/visit-form'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/visits/$ref_/edit')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(visitQuery(params.ref)),
  component: EditVisitPage,
})

function EditVisitPage() {
  const { ref } = Route.useParams()
  const { data: visit } = useSuspenseQuery(visitQuery(ref))
  return (
    <>
      <PageHeading title={m.visit_edit()} note={plain(visit.title, getLocale())} />
      <Panel narrow>
        <VisitForm key={visit.id} visit={visit} />
      </Panel>
    </>
  )
}
