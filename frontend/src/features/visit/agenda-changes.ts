import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { AgendaItem, AgendaItemDraft } from '@/api/types'
import { changes } from '@/lib/changes'
import { agendaValues, sentAgenda } from './agenda-values'

export const addToAgenda = (draft: AgendaItemDraft, key?: string) =>
  create((headers) => api.POST('/api/v1/agenda-items', { body: draft, headers }), key)

export const changeAgendaItem = (item: AgendaItem, patch: Partial<AgendaItemDraft>) =>
  change(item, (request) => api.PATCH('/api/v1/agenda-items/{id}', { ...request, body: patch }))

export const removeFromAgenda = (item: AgendaItem) =>
  remove(item, (request) => api.DELETE('/api/v1/agenda-items/{id}', request))

/** Sends the places that differ, one by one: the server keeps an order, not a list. */
export const arrange = async (before: AgendaItem[], after: AgendaItem[]) => {
  for (const item of after) {
    const was = before.find(({ id }) => id === item.id)
    const patch = changes(
      { day: was?.day, position: was?.position },
      { day: item.day ?? null, position: item.position },
    )
    if (was && Object.keys(patch).length > 0) await changeAgendaItem(was, patch)
  }
}

/** The same items once more, on another day, after all others. */
export const copyDay = async (
  items: AgendaItem[],
  to: Pick<AgendaItemDraft, 'visit'> & { day: number; position: number },
  key: string,
) => {
  for (const [index, item] of items.entries()) {
    await addToAgenda(
      { ...sentAgenda(agendaValues(item)), ...to, position: to.position + index },
      `${key}-${index}`,
    )
  }
}
