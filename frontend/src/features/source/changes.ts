import { isNew } from '@/api/choices'
import { api } from '@/api/client'
import { create, newKey } from '@/api/create'
import { change, remove, step } from '@/api/persist'
import type { Citation, CitationDraft, Source, SourceDraft } from '@/api/types'
import { type CitationValues, citationValues, sentCitation } from './citation-values'
import { sentSource, sourceValues } from './source-values'

export const addSource = (draft: SourceDraft, key: string) =>
  create((headers) => api.POST('/api/v1/sources', { body: draft, headers }), key)

export const changeSource = async (source: Source, patch: Partial<SourceDraft>): Promise<Source> =>
  change(source, (request) => api.PATCH('/api/v1/sources/{id}', { ...request, body: patch }))

export const removeSource = (source: Source) =>
  remove(source, (request) => api.DELETE('/api/v1/sources/{id}', request))

/** The source that a form names; one that is not known yet is recorded first, once, however often both are sent. */
const sourceOf = async (values: CitationValues, key: string) => {
  const [chosen] = values.source
  if (!isNew(chosen)) return chosen?.value ?? ''
  return (await addSource(sentSource(values.newSource), `${key}-source`)).code
}

type Cited = Pick<CitationDraft, 'entityKind' | 'entity'>

export const cite = async (cited: Cited, values: CitationValues, key: string) => {
  const draft = { ...sentCitation(values), ...cited, source: await sourceOf(values, key) }
  return create((headers) => api.POST('/api/v1/citations', { body: draft, headers }), key)
}

export const changeCitation = (citation: Citation, patch: Partial<CitationDraft>) =>
  change(citation, (request) => api.PATCH('/api/v1/citations/{id}', { ...request, body: patch }))

export const removeCitation = (citation: Citation) =>
  remove(citation, (request) => api.DELETE('/api/v1/citations/{id}', request))

/** At most one claim about a field is preferred: the one before makes room in the same step. */
export const prefer = (citation: Citation) =>
  step(citation, (request) => api.PUT('/api/v1/citations/{id}/preference', request))

export const preferNone = (citation: Citation) =>
  step(citation, (request) => api.DELETE('/api/v1/citations/{id}/preference', request))

export const restoreCitation = (citation: Citation) => {
  const { code, source, entity, preferred } = citation
  const cited = { code, preferred, source: source.id, entityKind: entity.kind, entity: entity.id }
  const draft = { ...sentCitation(citationValues(citation)), ...cited }
  return create((headers) => api.POST('/api/v1/citations', { body: draft, headers }))
}

export const restoreSource = (source: Source) =>
  addSource({ ...sentSource(sourceValues(source)), code: source.code }, newKey())
