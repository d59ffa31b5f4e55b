import { type NamedSource, sentSource } from '@/lib/source-values'
import { isNew } from './choices'
import { api } from './client'
import { create } from './create'
import { once } from './once'
import { ApiProblem } from './problem'
import type { CitationDraft, SourceDraft } from './types'

export const addSource = (draft: SourceDraft, key: string) =>
  create((headers) => api.POST('/api/v1/sources', { body: draft, headers }), key)

export const addCitation = (draft: CitationDraft, key?: string) =>
  create((headers) => api.POST('/api/v1/citations', { body: draft, headers }), key)

/** What is wrong with the new source is said at its own fields, within the form of another record. */
const within = (error: unknown) => {
  if (error instanceof ApiProblem) {
    for (const violation of error.violations) violation.field = `newSource.${violation.field ?? ''}`
  }
  return error
}

/** The code of the source that a form names; one that is not known yet is recorded first. */
export const sourceRecorder = () => {
  const record = once(addSource)
  return async ({ source: [chosen], newSource }: NamedSource, key: string) => {
    if (!isNew(chosen)) return chosen?.value
    const { code } = await record(sentSource(newSource), `${key}-source`).catch((error) =>
      Promise.reject(within(error)),
    )
    return code
  }
}
