import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { partnershipQuery } from '@/features/partnership/queries'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const PartnershipForm = lazily(() => import('@/features/partnership/partnership-form'), 'PartnershipForm')

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
        <Suspense fallback={<Skeleton lines={8} height={640} />}>
          <PartnershipForm key={partnership.id} partnership={partnership} />
        </Suspense>
      </Panel>
    </>
  )
}
