import { useEffect } from 'react'
import type { ListRequest } from '@/api/whole-list'
import { say } from '@/lib/notices'
import { ExportMenu } from './export-menu'
import { failureReason } from './failure-reason'
import { useExport } from './use-export'

/** What a card lists, as a file. */
export const TakeAlong = ({ what, listed }: { what: string; listed: ListRequest }) => {
  const { pending, take, failed } = useExport(listed)
  useEffect(() => {
    if (failed) say(failureReason(failed.error))
  }, [failed])
  return (
    <span data-screen-only>
      <ExportMenu what={what} brief pending={pending} onTake={take} />
    </span>
  )
}
