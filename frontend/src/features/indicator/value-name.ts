import { valueKindLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import type { Slot } from './value-values'

/** "Target, FY2013 Q4". */
export const valueName = ({ kind, period }: Slot) =>
  m.value_of_period({ what: valueKindLabel[kind](), period })
