import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const NewPersonForm = lazily(() => import('@/features/person/new-person-form'), 'NewPersonForm')

export const Route = createFileRoute('/people/new')({ component: NewPersonPage })

function NewPersonPage() {
  return (
    <>
      <PageHeading title={m.person_add()} note={m.person_add_note()} />
      <Panel narrow>
        <Suspense fallback={<Skeleton lines={8} height={640} />}>
          <NewPersonForm />
        </Suspense>
      </Panel>
    </>
  )
}
