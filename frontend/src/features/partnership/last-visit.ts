import type { Visit } from '@/api/types'
import { formatDate } from '@/lib/format'

/** When the latest dated visit took place, as exactly as it was stated; the visits come latest first. */
export const lastVisit = (visits: Visit[], partnership: string) => {
  const last = visits.find(
    ({ partnerships, start }) => start && partnerships.some(({ id }) => id === partnership),
  )
  return formatDate(last?.start)
}
