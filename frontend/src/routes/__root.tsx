import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatches } from '@tanstack/react-router'
import { sessionQuery } from '@/api/session'
import { SearchCorner } from '@/features/search/search-corner'
import { Door } from '@/features/shell/door'
import { Shell } from '@/features/shell/shell'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Stands before the building: no navigation, only what lets somebody in. */
    door?: boolean
  }
}

const Root = () => {
  const atDoor = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.door) })
  return atDoor ? (
    <Door>
      <Outlet />
    </Door>
  ) : (
    <Shell search={<SearchCorner />}>
      <Outlet />
    </Shell>
  )
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // What somebody may do decides what a page offers: known before the first page, nothing is put in later and moves it.
  loader: ({ context }) => context.queryClient.prefetchQuery(sessionQuery),
  component: Root,
})
