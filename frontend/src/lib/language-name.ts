import { formatTag } from '@/lib/format'

/** A language in the reader's words. */
export const languageName = (code: string | null | undefined) =>
  code ? (new Intl.DisplayNames(formatTag(), { type: 'language', fallback: 'code' }).of(code) ?? code) : ''

export const languageChoices = () =>
  ['en', 'es', 'fr', 'pt'].map((value) => ({ value, label: languageName(value) }))
