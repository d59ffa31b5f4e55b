import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { PartnershipForm } from '@/features/partnership/partnership-form'
import { partnershipQuery } from '@/features/partnership/queries'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/partnerships/$ref_/edit')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(partnershipQuery(params.ref)),
  component: EditPartnershipPage,
})

function EditPartnershipPage() {
  const { ref } = Route.useParams()
  const { data: partnership } = useSuspenseQuery(partnershipQuery(ref))
  return (
    <>
      <PageHeading title={m.partnership_edit()} note={plain(partnership.title, getLocale())} />
      <Panel narrow>
        <PartnershipForm key={partnership.id} partnership={partnership} />
      </Panel>
    </>
  )
}
