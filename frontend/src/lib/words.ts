import type { Bilingual } from './text'

/** A text in two languages as a form holds it: nothing is empty, never missing. */
export type Words = { en: string; es: string }

export const noWords: Words = { en: '', es: '' }

export const asWords = (text: Bilingual | null | undefined): Words => ({
  en: text?.en ?? '',
  es: text?.es ?? '',
})

export const isBlank = ({ en, es }: Words) => !en.trim() && !es.trim()

/** As the API takes it; a language that was emptied is taken away. */
export const sentWords = (words: Words) => ({ en: words.en.trim() || null, es: words.es.trim() || null })

export const sentWordsOrNone = (words: Words) => (isBlank(words) ? null : sentWords(words))

export const sentNumber = (digits: string) => (digits.trim() ? Number(digits) : null)

export const sentLine = (line: string) => line.trim() || null
