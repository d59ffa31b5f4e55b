import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove, step } from '@/api/persist'
import type { Visit, VisitDraft } from '@/api/types'

export const planVisit = (draft: VisitDraft, key: string) =>
  create((headers) => api.POST('/api/v1/visits', { body: draft, headers }), key)

export const changeVisit = (visit: Visit, patch: Partial<VisitDraft>) =>
  change(visit, (request) => api.PATCH('/api/v1/visits/{id}', { ...request, body: patch }))

export const completeVisit = (visit: Visit, end: string | null) =>
  step(visit, (request) => api.POST('/api/v1/visits/{id}/completion', { ...request, body: { end } }))

export const callOff = (visit: Visit) =>
  step(visit, (request) => api.POST('/api/v1/visits/{id}/cancellation', request))

export const removeVisit = (visit: Visit) =>
  remove(visit, (request) => api.DELETE('/api/v1/visits/{id}', request))
