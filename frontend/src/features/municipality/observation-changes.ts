import { isNew } from '@/api/choices'
import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { Observation, ObservationDraft, SourceDraft } from '@/api/types'
import { sentLine } from '@/lib/words'
import { type ObservationValues, sentObservation } from './observation-values'

const sourceOf = async ({ source: [chosen], sourceKind }: ObservationValues, key: string) => {
  if (!chosen || !isNew(chosen)) return chosen?.value
  const draft = { title: chosen.label, kind: sourceKind as SourceDraft['kind'] }
  return (await create((headers) => api.POST('/api/v1/sources', { body: draft, headers }), `${key}-source`))
    .code
}

/** A figure, and where it is from; each is made once, however often all are sent. */
export const addObservation = async (municipality: string, values: ObservationValues, key: string) => {
  const draft = { ...sentObservation(values), municipality }
  const source = await sourceOf(values, key)
  const observation = await create(
    (headers) => api.POST('/api/v1/observations', { body: draft, headers }),
    key,
  )
  if (!source) return
  const citation = {
    source,
    entityKind: 'observations',
    entity: observation.id,
    field: 'value',
    claimedValue: draft.value?.toString() ?? null,
    locator: sentLine(values.locator),
  }
  await create((headers) => api.POST('/api/v1/citations', { body: citation, headers }), `${key}-citation`)
}

export const changeObservation = (observation: Observation, patch: Partial<ObservationDraft>) =>
  change(observation, (request) => api.PATCH('/api/v1/observations/{id}', { ...request, body: patch }))

export const removeObservation = (observation: Observation) =>
  remove(observation, (request) => api.DELETE('/api/v1/observations/{id}', request))

export const restoreObservation = ({ code, municipality, ...observation }: Observation) => {
  const { measure, periodStart, periodEnd, status, value, note } = observation
  const draft = { code, municipality: municipality.id, measure, periodStart, periodEnd, status, value, note }
  return create((headers) => api.POST('/api/v1/observations', { body: draft, headers }))
}
