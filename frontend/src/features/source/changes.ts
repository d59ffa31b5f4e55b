import { api } from '@/api/client'
import { newKey } from '@/api/create'
import { change, remove, step } from '@/api/persist'
import { addCitation, addSource } from '@/api/sources'
import type { Citation, CitationDraft, Source, SourceDraft } from '@/api/types'
import { sentSource, sourceValues } from '@/lib/source-values'
import { type CitationValues, citationValues, sentCitation } from './citation-values'

export const changeSource = async (source: Source, patch: Partial<SourceDraft>): Promise<Source> =>
  change(source, (request) => api.PATCH('/api/v1/sources/{id}', { ...request, body: patch }))

export const removeSource = (source: Source) =>
  remove(source, (request) => api.DELETE('/api/v1/sources/{id}', request))

type Cited = Pick<CitationDraft, 'entityKind' | 'entity' | 'source'>

export const cite = (cited: Cited, values: CitationValues, key: string) =>
  addCitation({ ...sentCitation(values), ...cited }, key)

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
  return addCitation(draft)
}

export const restoreSource = (source: Source) =>
  addSource({ ...sentSource(sourceValues(source)), code: source.code }, newKey())
