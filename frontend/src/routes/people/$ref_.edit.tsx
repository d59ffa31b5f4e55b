import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { personQuery } from '@/api/records'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'
import { Skeleton } from '@/ui/skeleton'

const PersonForm = lazily(() => import('@/features/person/person-form'), 'PersonForm')

export const Route = createFileRoute('/people/$ref_/edit')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personQuery(params.ref)),
  component: EditPersonPage,
})

function EditPersonPage() {
  const { ref } = Route.useParams()
  const { data: person } = useSuspenseQuery(personQuery(ref))
  return (
    <>
      <PageHeading title={m.person_edit()} note={person.name} />
      <Panel narrow>
        <Suspense fallback={<Skeleton lines={8} height={640} />}>
          <PersonForm key={person.id} person={person} />
        </Suspense>
      </Panel>
    </>
  )
}
