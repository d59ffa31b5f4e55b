import type { Source, SourceDraft } from '@/api/types'
import { asWords, noWords, sentLine, sentWordsOrNone, type Words } from '@/lib/words'

/** A source as its form holds it. */
export type SourceValues = {
  title: string
  kind: string
  publisher: string
  published: string
  url: string
  language: string
  notes: Words
}

export const noSource: SourceValues = {
  title: '',
  kind: 'ARTICLE',
  publisher: '',
  published: '',
  url: '',
  language: '',
  notes: noWords,
}

export const sourceValues = (source: Source): SourceValues => ({
  title: source.title,
  kind: source.kind,
  publisher: source.publisher ?? '',
  published: source.published ?? '',
  url: source.url ?? '',
  language: source.language ?? '',
  notes: asWords(source.notes),
})

export const sentSource = (values: SourceValues): SourceDraft => ({
  title: values.title.trim(),
  kind: values.kind as SourceDraft['kind'],
  publisher: sentLine(values.publisher),
  published: values.published || null,
  url: sentLine(values.url),
  language: sentLine(values.language),
  notes: sentWordsOrNone(values.notes),
})
