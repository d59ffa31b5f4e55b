import { api } from '@/api/client'
import { create, newKey } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { Outcome, OutcomeDraft } from '@/api/types'
import { outcomeValues, sentOutcome } from './outcome-values'

export const recordOutcome = (draft: OutcomeDraft, key: string) =>
  create((headers) => api.POST('/api/v1/outcomes', { body: draft, headers }), key)

export const changeOutcome = (outcome: Outcome, patch: Partial<OutcomeDraft>) =>
  change(outcome, (request) => api.PATCH('/api/v1/outcomes/{id}', { ...request, body: patch }))

export const removeOutcome = (outcome: Outcome) =>
  remove(outcome, (request) => api.DELETE('/api/v1/outcomes/{id}', request))

export const restoreOutcome = (outcome: Outcome, visit: string) =>
  recordOutcome(
    { ...sentOutcome(outcomeValues(outcome, visit), visit, outcome), code: outcome.code },
    newKey(),
  )
