import { createFileRoute } from '@tanstack/react-router'
import { NewPartnershipForm } from '@/features/partnership/new-partnership-form'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

export const Route = createFileRoute('/partnerships/new')({ component: NewPartnershipPage })

function NewPartnershipPage() {
  return (
    <>
      <PageHeading title={m.partnership_new()} note={m.partnership_new_note()} />
      <Panel narrow>
        <NewPartnershipForm />
      </Panel>
    </>
  )
}
