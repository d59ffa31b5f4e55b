export type Bilingual = { en?: string | null; es?: string | null }
type Language = 'en' | 'es'

export type Shown = { value: string; language: Language; translated: boolean }

/** The text in the wanted language, or in the other one, saying so: a missing translation is never hidden. */
export const shown = (text: Bilingual | null | undefined, wanted: Language): Shown | undefined => {
  const other: Language = wanted === 'en' ? 'es' : 'en'
  const value = text?.[wanted]
  if (value) return { value, language: wanted, translated: true }
  const fallback = text?.[other]
  return fallback ? { value: fallback, language: other, translated: false } : undefined
}

export const plain = (text: Bilingual | null | undefined, wanted: Language) =>
  shown(text, wanted)?.value ?? ''

/** Without accents and capitals, as people search. */
export const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
