import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { personQuery } from '@/api/records'
import { PersonForm } from '@/features/person/person-form'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

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
        <PersonForm key={person.id} person={person} />
      </Panel>
    </>
  )
}
