import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useRights } from '@/api/session'
import { ConsentList } from '@/features/person/consent-list'
import { ParticipationList } from '@/features/person/participation-list'
import { PersonFacts } from '@/features/person/person-facts'
import { PositionList } from '@/features/person/position-list'
import { personQuery } from '@/features/person/queries'
import { m } from '@/paraglide/messages'
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
  const { personal } = useRights()
  return (
    <>
      <PageHeading title={person.name} aside={<PrintButton />} />
      <Columns
        lead={
          personal ? (
            <Card title={m.facts()}>
              <PersonFacts person={person} />
            </Card>
          ) : null
        }
        main={
          <>
            <Card title={m.positions()}>
              <PositionList positions={person.positions} />
            </Card>
            {personal && (
              <Card title={m.nav_visits()}>
                <ParticipationList person={person.id} />
              </Card>
            )}
          </>
        }
        side={
          personal ? (
            <Card title={m.consents()}>
              <ConsentList consents={person.consents} />
            </Card>
          ) : null
        }
      />
    </>
  )
}
