import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatches } from '@tanstack/react-router'
import { SearchBox } from '@/features/search/search-box'
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
    <Shell search={<SearchBox />}>
      <Outlet />
    </Shell>
  )
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root })
