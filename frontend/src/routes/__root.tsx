import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { SearchBox } from '@/features/search/search-box'
import { NotFound } from '@/features/shell/not-found'
import { PageFailure } from '@/features/shell/page-failure'
import { PagePending } from '@/features/shell/page-pending'
import { Shell } from '@/features/shell/shell'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Shell search={<SearchBox />}>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFound,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
})
