import { api } from '@/api/client'
import { create } from '@/api/create'
import { change } from '@/api/persist'
import type { Visit, VisitDraft } from '@/api/types'

export const planVisit = (draft: VisitDraft, key: string) =>
  create((headers) => api.POST('/api/v1/visits', { body: draft, headers }), key)

export const changeVisit = (visit: Visit, patch: Partial<VisitDraft>) =>
  change(visit, (request) => api.PATCH('/api/v1/visits/{id}', { ...request, body: patch }))
