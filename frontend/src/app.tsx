import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components'
import { onSignedOut } from './api/client'
import { ApiProblem } from './api/problem'
import { sessionQuery, startAnew } from './api/session'
import { NotFound } from './features/shell/not-found'
import { PageFailure } from './features/shell/page-failure'
import { PagePending } from './features/shell/page-pending'
import { useLanguage } from './lib/locale'
import { say } from './lib/notices'
import { parseSearch, stringifySearch } from './lib/search-codec'
import { m } from './paraglide/messages'
import { routeTree } from './route-tree.gen'

const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500)

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying } },
})
// Asked while the first page's code is still on its way.
void queryClient.prefetchQuery(sessionQuery)

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: PagePending,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const whoWas = () => queryClient.getQueryData(sessionQuery.queryKey)?.account

/** To the door, and back afterwards. */
const showOut = async (wasSignedIn: boolean) => {
  const { href, pathname } = router.state.location
  if (pathname === '/sign-in') return
  await router.navigate({ to: '/sign-in', search: { to: href }, replace: true })
  if (!wasSignedIn) return
  say(m.session_ended())
  await startAnew(queryClient)
}

onSignedOut((refused) => {
  if (refused || whoWas()) showOut(Boolean(whoWas()))
})

// A page may show what was loaded before, so only asking tells that somebody is signed in no more.
router.subscribe('onResolved', async ({ fromLocation, pathChanged }) => {
  if (!fromLocation || !pathChanged || !whoWas()) return
  const { account } = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  if (!account) await showOut(true)
})

// Focus follows a change of page to its heading; the first page and a change of filters leave it alone.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) document.querySelector('h1')?.focus({ preventScroll: true })
})

/** Messages are plain functions, so a change of language renders everything anew. */
export const App = () => {
  const language = useLanguage()
  return (
    <I18nProvider locale={language === 'es' ? 'es-419' : 'en-US'} key={language}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  )
}
