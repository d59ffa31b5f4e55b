import { createFileRoute, notFound, redirect } from '@tanstack/react-router'
import { destination } from '@/features/search/destination'

/** Leads to the page on which a thing without a page of its own is shown, as a commitment on its partnership's. */
export const Route = createFileRoute('/go/$kind/$ref')({
  loader: async ({ params: { kind, ref } }) => {
    const href = await destination(kind, ref)
    throw href ? redirect({ href, replace: true }) : notFound()
  },
})
