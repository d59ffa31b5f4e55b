import { newKey } from '@/api/create'
import { recordOutcome } from '@/api/outcomes'
import type { Outcome } from '@/api/types'
import { outcomeValues, sentOutcome } from './outcome-values'

export const restoreOutcome = (outcome: Outcome, visit: string) =>
  recordOutcome(
    { ...sentOutcome(outcomeValues(outcome, visit), visit, outcome), code: outcome.code },
    newKey(),
  )
