import type { RecordChoice } from '@/api/choices'
import type { Source, SourceDraft } from '@/api/types'
import { asWords, noWords, sentLine, sentWordsOrNone, type Words } from './words'

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

/** The source that another record's form names, and what it is where it is not recorded yet. */
export type NamedSource = { source: RecordChoice[]; newSource: SourceValues }

export const noNamedSource: NamedSource = { source: [], newSource: noSource }

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
