import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, persist, remove } from '@/api/persist'
import { versioned } from '@/api/problem'
import type { AgendaItem, AgendaItemDraft } from '@/api/types'
import { agendaValues, sentAgenda } from './agenda-values'

export const addToAgenda = (draft: AgendaItemDraft, key?: string) =>
  create((headers) => api.POST('/api/v1/agenda-items', { body: draft, headers }), key)

export const changeAgendaItem = (item: AgendaItem, patch: Partial<AgendaItemDraft>) =>
  change(item, (request) => api.PATCH('/api/v1/agenda-items/{id}', { ...request, body: patch }))

export const removeFromAgenda = (item: AgendaItem) =>
  remove(item, (request) => api.DELETE('/api/v1/agenda-items/{id}', request))

/** What was taken off the agenda stands where it stood. */
export const restoreAgendaItem = (item: AgendaItem) =>
  addToAgenda({
    ...sentAgenda(agendaValues(item)),
    code: item.code,
    visit: item.visit.id,
    position: item.position,
  })

type Place = { item: string; day?: number | undefined; copy?: boolean }

export const placeOf = ({ id, day }: AgendaItem): Place => ({ item: id, day: day ?? undefined })

/** The whole agenda in the order that it is to have, all of it or nothing, over this version and no later one. */
export const arrange = (visit: string, items: Place[], etag: string) =>
  persist(() =>
    versioned(
      api.PUT('/api/v1/visits/{id}/agenda', {
        params: { path: { id: visit }, header: { 'If-Match': etag } },
        body: { items },
      }),
    ),
  )
