import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { SearchBox } from '@/features/search/search-box'
import { Shell } from '@/features/shell/shell'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Shell search={<SearchBox />}>
      <Outlet />
    </Shell>
  ),
})
