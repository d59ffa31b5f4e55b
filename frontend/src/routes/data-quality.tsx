import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { FlawList } from '@/features/quality/flaw-list'
import { IatiLinks } from '@/features/quality/iati-links'
import { QualityFilters } from '@/features/quality/quality-filters'
import { programsQuery, type QualitySearch, qualityQuery } from '@/features/quality/queries'
import { isReachable } from '@/features/search/destination'
import { flawLabel } from '@/lib/labels/quality-labels'
import { among, one } from '@/lib/search-codec'
import { m } from '@/paraglide/messages'
import { Stack } from '@/ui/columns'
import { Loaded } from '@/ui/loaded'
import { PageHeading } from '@/ui/page-heading'
import { PrintButton } from '@/ui/print-button'
import { Sheet } from '@/ui/sheet'

export const Route = createFileRoute('/data-quality')({
  validateSearch: (search: Record<string, unknown>): QualitySearch => ({
    program: one(search.program),
    reason: among(flawLabel, search.reason),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(programsQuery)
    void context.queryClient.prefetchQuery(qualityQuery(deps))
  },
  component: DataQualityPage,
})

function DataQualityPage() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: Route.fullPath })
  const query = useQuery(qualityQuery(search))
  return (
    <>
      <PageHeading title={m.data_quality()} note={m.data_quality_note()} aside={<PrintButton />} />
      <Stack>
        <div data-screen-only>
          <Sheet>
            <QualityFilters
              search={search}
              onSearch={(target) => navigate({ search: target, replace: true })}
            />
          </Sheet>
        </div>
        <Loaded query={query} lines={12} height={600}>
          {(quality) => (
            <FlawList quality={quality} search={search} leads={(kind) => isReachable({ kind })} />
          )}
        </Loaded>
        <IatiLinks />
      </Stack>
    </>
  )
}
