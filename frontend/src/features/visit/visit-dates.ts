import type { Visit } from '@/api/types'
import { formatTerm } from '@/lib/format'

/** When it took place, no more exactly than somebody said. */
export const visitDates = ({ start, end }: Pick<Visit, 'start' | 'end'>) => formatTerm(start, end)
