import { api } from './client'
import { create } from './create'
import { change, remove } from './persist'
import type { Outcome, OutcomeDraft } from './types'

export const recordOutcome = (draft: OutcomeDraft, key: string) =>
  create((headers) => api.POST('/api/v1/outcomes', { body: draft, headers }), key)

export const changeOutcome = (outcome: Outcome, patch: Partial<OutcomeDraft>) =>
  change(outcome, (request) => api.PATCH('/api/v1/outcomes/{id}', { ...request, body: patch }))

export const removeOutcome = (outcome: Outcome) =>
  remove(outcome, (request) => api.DELETE('/api/v1/outcomes/{id}', request))
