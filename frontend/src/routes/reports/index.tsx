import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { ImpactCard } from '@/features/report/impact-card'
import styles from '@/features/report/programs.module.css'
import { QuarterTable } from '@/features/report/quarter-table'
import { programsQuery, quartersQuery } from '@/features/report/queries'
import { one } from '@/lib/search-codec'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { ActionLink } from '@/ui/action-link'
import { Card } from '@/ui/card'
import { Stack } from '@/ui/columns'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'

export const Route = createFileRoute('/reports/')({
  validateSearch: (search: Record<string, unknown>): { program?: string } => ({
    program: one(search.program),
  }),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(programsQuery)
  },
  component: ReportsPage,
})

const Quarters = ({ program }: { program: string }) => (
  <Card title={m.report_quarters()} flush>
    <Loaded query={useQuery(quartersQuery(program))} lines={8}>
      {(quarters) =>
        quarters.length === 0 ? (
          <Empty>{m.report_no_quarters()}</Empty>
        ) : (
          <QuarterTable program={program} quarters={quarters} />
        )
      }
    </Loaded>
  </Card>
)

function ReportsPage() {
  const { program } = Route.useSearch()
  return (
    <>
      <PageHeading title={m.reports()} note={m.reports_note()} aside={<PrintButton />} />
      <Loaded query={useQuery(programsQuery)} lines={8}>
        {(programs) => {
          const chosen = programs.find(({ code }) => code === program) ?? programs[0]
          if (!chosen) return <Empty>{m.report_no_programs()}</Empty>
          return (
            <Stack>
              {programs.length > 1 && (
                <nav aria-label={m.kind_programs()} className={styles.programs}>
                  {programs.map(({ code, acronym, title }) => (
                    <ActionLink
                      key={code}
                      to="/reports"
                      search={{ program: code }}
                      aria-current={code === chosen.code || undefined}
                    >
                      {acronym ?? plain(title, getLocale())}
                    </ActionLink>
                  ))}
                </nav>
              )}
              <Quarters program={chosen.code} />
              <ImpactCard program={chosen.code} />
            </Stack>
          )
        }}
      </Loaded>
    </>
  )
}
