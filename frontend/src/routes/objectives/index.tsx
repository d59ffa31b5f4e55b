import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { programChoices } from '@/api/choices'
import { AddIndicator } from '@/features/indicator/add-indicator'
import { AttendanceCard } from '@/features/indicator/attendance-card'
import { IndicatorTable } from '@/features/indicator/indicator-table'
import type { AttendanceSearch } from '@/features/indicator/queries'
import { ObjectiveCard } from '@/features/objective/objective-card'
import { participantSideLabel } from '@/lib/labels/visit-labels'
import { among, many, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { ChoiceFilter } from '@/ui/choice-filter'
import { Stack } from '@/ui/columns'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

type Search = AttendanceSearch & { program?: string[] }

export const Route = createFileRoute('/objectives/')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    program: many(search.program),
    from: one(search.from),
    to: one(search.to),
    side: among(participantSideLabel, search.side),
  }),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(programChoices)
  },
  component: ObjectivesPage,
})

function ObjectivesPage() {
  const { program, ...attendance } = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const query = useQuery(programChoices)
  const all = query.data ?? []
  const shown = all.filter(({ value }) => !program || program.includes(value))
  return (
    <>
      <PageHeading
        title={m.objectives()}
        note={m.objectives_note()}
        aside={
          <>
            {all.length > 1 && (
              <ChoiceFilter
                label={m.program()}
                choices={all}
                value={program}
                onChange={(chosen) => navigate({ search: { ...attendance, program: chosen }, replace: true })}
              />
            )}
            <PrintButton />
          </>
        }
      />
      <Loaded query={query} lines={8} height={480}>
        {() =>
          shown.length === 0 ? (
            <Empty>{m.programs_none()}</Empty>
          ) : (
            <Stack>
              {shown.map(({ value, label }) => (
                <Stack key={value}>
                  <ObjectiveCard
                    program={value}
                    name={label}
                    indicators={(objective) => <IndicatorTable program={value} objective={objective} />}
                    addIndicator={(objective) => <AddIndicator program={value} objective={objective} />}
                  />
                  <AttendanceCard
                    program={value}
                    name={shown.length > 1 ? label : undefined}
                    search={attendance}
                    onSearch={(wanted) => navigate({ search: { ...wanted, program }, replace: true })}
                  />
                </Stack>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  )
}
