/** The sections into which somebody writes, by the report's fields. */
export const narratives = [
  'introduction',
  'accomplishments',
  'objectives',
  'indicators',
  'commitments',
  'outcomes',
  'challenges',
  'outlook',
] as const

export type Narrative = (typeof narratives)[number]

export const isNarrative = (key: string): key is Narrative => (narratives as readonly string[]).includes(key)
