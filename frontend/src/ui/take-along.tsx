import { Suspense, useEffect } from 'react'
import type { ListRequest } from '@/api/whole-list'
import { lazily } from '@/lib/lazily'
import { say } from '@/lib/notices'
import { failureReason } from './failure-reason'
import { useExport } from './use-export'

const ExportMenu = lazily(() => import('./export-menu'), 'ExportMenu')

/** What a card lists, as a file. */
export const TakeAlong = ({ what, listed }: { what: string; listed: ListRequest }) => {
  const { pending, take, failed } = useExport(listed)
  useEffect(() => {
    if (failed) say(failureReason(failed.error))
  }, [failed])
  return (
    <span data-screen-only>
      <Suspense>
        <ExportMenu what={what} brief pending={pending} onTake={take} />
      </Suspense>
    </span>
  )
}
