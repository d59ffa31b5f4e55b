import { useQueryClient } from '@tanstack/react-query'
import type { Objective } from '@/api/types'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { failureReason } from '@/ui/failure-reason'
import { arrange } from './changes'
import { stepped } from './objective-order'
import { objectivesQuery } from './queries'

/** Moves an objective a step among its siblings, one order after the other. */
export const useMove = (program: string) => {
  const queryClient = useQueryClient()
  return async (siblings: Objective[], id: string, step: -1 | 1) => {
    const after = stepped(siblings, id, step)
    if (!after) return
    try {
      await arrange(after)
      const place = after.findIndex((sibling) => sibling.id === id) + 1
      say(m.objective_moved({ place, count: after.length }))
    } catch (error) {
      say(failureReason(error))
    }
    await queryClient.invalidateQueries(objectivesQuery(program))
  }
}
