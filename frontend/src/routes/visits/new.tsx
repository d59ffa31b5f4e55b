import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazily } from '@/lib/lazily'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const NewVisitForm = lazily(() => import('@/features/visit/new-visit-form'), 'NewVisitForm')

export const Route = createFileRoute('/visits/new')({
  validateSearch: (search: Record<string, unknown>): { partnership?: string } => ({
    partnership: one(search.partnership),
  }),
  component: NewVisitPage,
})

function NewVisitPage() {
  const { partnership } = Route.useSearch()
  return (
    <>
      <PageHeading title={m.visit_plan()} note={m.visit_plan_note()} />
      <Panel narrow>
        <Suspense fallback={<Skeleton lines={8} height={640} />}>
          <NewVisitForm partnership={partnership} />
        </Suspense>
      </Panel>
    </>
  )
}
