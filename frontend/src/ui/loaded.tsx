import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure'
import { Skeleton } from './skeleton'

type Props<T> = {
  query: UseQueryResult<T>
  lines?: number
  height?: number
  children: (data: T) => ReactNode
}

/** A query's three faces in one place: loading, failed with "Try again", and its data. */
export const Loaded = <T,>({ query, lines, height, children }: Props<T>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failure error={query.error} onRetry={() => query.refetch()} />
  return <Skeleton lines={lines} height={height} />
}
