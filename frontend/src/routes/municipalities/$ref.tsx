import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { municipalityQuery } from '@/api/records'
import { FactCard } from '@/features/municipality/fact-card'
import { PartnershipsOf } from '@/features/municipality/partnerships-of'
import { RateCard } from '@/features/municipality/rate-card'
import { Succession } from '@/features/municipality/succession'
import { EvidenceCard } from '@/features/source/evidence-card'
import { VisitsOf } from '@/features/visit/visits-of'
import { countryName, formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Card } from '@/ui/card'
import { Columns, Stack } from '@/ui/columns'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { Prose } from '@/ui/prose'

export const Route = createFileRoute('/municipalities/$ref')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(municipalityQuery(params.ref)),
  component: MunicipalityPage,
})

function MunicipalityPage() {
  const { ref } = Route.useParams()
  const { data: municipality } = useSuspenseQuery(municipalityQuery(ref))
  const { id, code, name, kind, region, country, validFrom, validTo, description } = municipality
  const note = [
    kind === 'COUNTY' ? m.kind_county() : m.kind_municipality(),
    [region, countryName(country)].filter(Boolean).join(', '),
    validFrom && m.exists_since({ date: formatDate(validFrom) }),
    validTo && m.existed_until({ date: formatDate(validTo) }),
  ]
  return (
    <>
      <PageHeading title={name} note={note.filter(Boolean).join(' · ')} aside={<PrintButton />} />
      <Stack>
        <Columns
          lead={
            <>
              {(description?.en || description?.es) && (
                <Card title={m.about()}>
                  <Prose text={description} />
                </Card>
              )}
              <Succession municipality={municipality} />
            </>
          }
          main={
            <>
              <RateCard municipality={code} />
              <FactCard municipality={code} />
            </>
          }
          side={
            <>
              <Card
                title={m.nav_partnerships()}
                listed={{ path: '/api/v1/partnerships', query: { organization: id } }}
              >
                <PartnershipsOf municipality={code} />
              </Card>
              <EvidenceCard kind="municipalities" id={id} name={name} />
            </>
          }
        />
        <Card title={m.nav_visits()} listed={{ path: '/api/v1/visits', query: { organization: id } }} flush>
          <VisitsOf organization={[code]} />
        </Card>
      </Stack>
    </>
  )
}
