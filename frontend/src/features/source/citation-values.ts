import type { Citation, CitationDraft } from '@/api/types'
import { type NamedSource, noNamedSource, noSource } from '@/lib/source-values'
import { asWords, noWords, sentLine, sentWordsOrNone, type Words } from '@/lib/words'

/** A citation as its form holds it, with the source where that is not known yet. */
export type CitationValues = NamedSource & {
  field: string
  claimedValue: string
  locator: string
  quote: string
  note: Words
}

export const noCitation: CitationValues = {
  ...noNamedSource,
  field: '',
  claimedValue: '',
  locator: '',
  quote: '',
  note: noWords,
}

export const citationValues = (citation: Citation): CitationValues => ({
  source: [{ value: citation.source.code, label: citation.source.name }],
  newSource: noSource,
  field: citation.field ?? '',
  claimedValue: citation.claimedValue ?? '',
  locator: citation.locator ?? '',
  quote: citation.quote ?? '',
  note: asWords(citation.note),
})

/** What a form says; which source and which record are said by whoever sends it. */
export const sentCitation = (
  values: CitationValues,
): Omit<CitationDraft, 'source' | 'entity' | 'entityKind'> => ({
  field: sentLine(values.field),
  claimedValue: sentLine(values.claimedValue),
  locator: sentLine(values.locator),
  quote: sentLine(values.quote),
  note: sentWordsOrNone(values.note),
})
