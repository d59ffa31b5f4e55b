import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, step } from '@/api/persist'
import type { WrittenReport, WrittenReportDraft } from '@/api/types'

/** Begins to write: from now on there is something to write into. */
export const beginReport = (program: string, quarter: string) =>
  create((headers) => api.POST('/api/v1/reports', { body: { program, quarter }, headers }))

export const changeReport = (report: WrittenReport, patch: Partial<WrittenReportDraft>) =>
  change(report, (request) => api.PATCH('/api/v1/reports/{id}', { ...request, body: patch }))

export const freezeReport = (report: WrittenReport) =>
  step(report, (request) => api.POST('/api/v1/reports/{id}/freezing', request))

export const reopenReport = (report: WrittenReport, reason: { en?: string | null; es?: string | null }) =>
  step(report, (request) => api.POST('/api/v1/reports/{id}/reopening', { ...request, body: { reason } }))
