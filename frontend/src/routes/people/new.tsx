import { createFileRoute } from '@tanstack/react-router'
import { NewPersonForm } from '@/features/person/new-person-form'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/people/new')({ component: NewPersonPage })

function NewPersonPage() {
  return (
    <>
      <PageHeading title={m.person_add()} note={m.person_add_note()} />
      <Panel narrow>
        <NewPersonForm />
      </Panel>
    </>
  )
}
