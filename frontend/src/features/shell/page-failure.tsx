import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiProblem, isMissing } from '@/api/problem'
import { m } from '@/paraglide/messages'
import { Failure } from '@/ui/failure'
import { PageHeading } from '@/ui/page-heading'
import { NotFound } from './not-found'
import { PagePending } from './page-pending'

export const PageFailure = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  if (isMissing(error)) return <NotFound />
  // On the way to signing in.
  if (error instanceof ApiProblem && error.status === 401) return <PagePending />
  const retry = () => {
    reset()
    router.invalidate()
  }
  return (
    <>
      <PageHeading title={m.failure_page()} />
      <Failure error={error} onRetry={retry} />
    </>
  )
}
