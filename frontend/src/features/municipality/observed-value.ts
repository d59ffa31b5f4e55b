import type { Observation } from '@/api/types'
import { formatNumber, formatTag } from '@/lib/format'
import { observationStatusLabel } from '@/lib/labels/municipality-labels'
import { m } from '@/paraglide/messages'

/** A value as a person reads it; one that was not reported is said to be so and is never a zero. */
export const observedValue = ({ measure, value, status }: Observation): string => {
  if (value == null) return status === 'SUPPRESSED' ? observationStatusLabel.SUPPRESSED() : m.not_reported()
  if (measure === 'VIOLENCE_RANK') return m.rank({ rank: formatNumber(value) })
  if (measure === 'URBAN_SHARE') {
    return new Intl.NumberFormat(formatTag(), { style: 'percent', maximumFractionDigits: 1 }).format(
      value / 100,
    )
  }
  return formatNumber(value, 2)
}
