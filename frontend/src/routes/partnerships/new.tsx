import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const NewPartnershipForm = lazily(
  () => import('@/features/partnership/new-partnership-form'),
  'NewPartnershipForm',
)

export const Route = createFileRoute('/partnerships/new')({ component: NewPartnershipPage })

function NewPartnershipPage() {
  return (
    <>
      <PageHeading title={m.partnership_new()} note={m.partnership_new_note()} />
      <Panel narrow>
        <Suspense fallback={<Skeleton lines={8} height={640} />}>
          <NewPartnershipForm />
        </Suspense>
      </Panel>
    </>
  )
}
