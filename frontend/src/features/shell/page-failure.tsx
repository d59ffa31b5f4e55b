import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { isMissing } from '@/api/problem'
import { m } from '@/paraglide/messages'
import { Failure } from '@/ui/failure'
import { PageHeading } from '@/ui/page-heading'
import { NotFound } from './not-found'

export const PageFailure = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  if (isMissing(error)) return <NotFound />
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
