import type { Observation } from '@/api/types'
import { formatTerm } from '@/lib/format'
import { measureLabel } from '@/lib/labels/measure-label'

/** Which figure it is, among those of one municipality. */
export const figureName = ({ measure, periodStart, periodEnd }: Observation) =>
  `${measureLabel(measure)}, ${formatTerm(periodStart, periodEnd)}`
