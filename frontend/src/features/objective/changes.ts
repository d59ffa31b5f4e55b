import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { Objective, ObjectiveDraft } from '@/api/types'

export const addObjective = (draft: ObjectiveDraft, key: string) =>
  create((headers) => api.POST('/api/v1/objectives', { body: draft, headers }), key)

export const changeObjective = (objective: Objective, patch: Partial<ObjectiveDraft>) =>
  change(objective, (request) => api.PATCH('/api/v1/objectives/{id}', { ...request, body: patch }))

export const removeObjective = (objective: Objective) =>
  remove(objective, (request) => api.DELETE('/api/v1/objectives/{id}', request))

/** Gives each the place that it has in the list; those that have it already are left alone. */
export const arrange = async (siblings: Objective[]) => {
  for (const [index, objective] of siblings.entries()) {
    const position = index + 1
    if (objective.position !== position) await changeObjective(objective, { position })
  }
}
