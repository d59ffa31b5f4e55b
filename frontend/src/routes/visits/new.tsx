import { createFileRoute } from '@tanstack/react-router'
import { NewVisitForm } from '@/features/visit/new-visit-form'
import { one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { PageHeading } from '@/ui/page-heading'
import { Panel } from '@/ui/panel'

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
        <NewVisitForm partnership={partnership} />
      </Panel>
    </>
  )
}
