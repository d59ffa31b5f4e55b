import { CircleHelp } from 'lucide-react'
import type { Visit } from '@/api/types'
import { SideMark } from '@/ui/side-mark'

/** The mark of the side that was visited. */
export const DirectionMark = ({ direction }: Pick<Visit, 'direction'>) => {
  if (direction === 'TO_RESOURCE') return <SideMark side="resource" silent />
  if (direction === 'TO_PEER') return <SideMark side="peer" silent />
  if (direction === 'UNKNOWN') return <CircleHelp aria-hidden="true" size={12} />
  return (
    <>
      <SideMark side="resource" silent />
      <SideMark side="peer" silent />
    </>
  )
}
