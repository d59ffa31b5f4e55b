import { type ReactNode, Suspense } from 'react'
import { Skeleton } from '@/ui/skeleton'
import { useInView } from './use-in-view'

/** Holds a chart's place until it comes into view and its code has arrived. */
export const WhenInView = ({ height, children }: { height: number; children: ReactNode }) => {
  const [box, seen] = useInView()
  const waiting = <Skeleton lines={1} height={height} />
  return <div ref={box}>{seen ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}</div>
}
