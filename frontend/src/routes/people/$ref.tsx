import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { personQuery } from '@/api/records'
import { useRights } from '@/api/session'
import { ConsentCard } from '@/features/person/consent-card'
import { ParticipationList } from '@/features/person/participation-list'
import { PersonFacts } from '@/features/person/person-facts'
import { isKnown, isNameless } from '@/features/person/person-words'
import { PositionCard } from '@/features/person/position-card'
import { PrivacyList } from '@/features/person/privacy-list'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/people/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personQuery(params.ref)),
  component: PersonPage,
})

function PersonPage() {
  const { ref } = Route.useParams()
  const { data: person } = useSuspenseQuery(personQuery(ref))
  const { personal, write, coordinate, administer } = useRights()
  const known = personal && isKnown(person)
  const editable = known && write && !isNameless(person)
  return (
    <>
      <PageHeading
        title={person.name}
        note={isNameless(person) && m.nameless_note()}
        aside={
          <>
            <PrintButton />
            {editable && (
              <ActionLink to="/people/$ref/edit" params={{ ref: person.id }}>
                <Pencil aria-hidden="true" size={16} />
                {m.edit()}
              </ActionLink>
            )}
          </>
        }
      />
      <Columns
        lead={
          known && (
            <Card title={m.facts()}>
              <PersonFacts person={person} />
            </Card>
          )
        }
        main={
          <>
            <PositionCard person={person} editable={editable} />
            {personal && (
              <Card title={m.nav_visits()}>
                <ParticipationList person={person} editable={editable} />
              </Card>
            )}
          </>
        }
        side={
          known && (
            <>
              <ConsentCard person={person} editable={editable} />
              {coordinate && (
                <Card title={m.personal_data()}>
                  <PrivacyList person={person} audited={administer} />
                </Card>
              )}
            </>
          )
        }
      />
    </>
  )
}
