export type Difference = { field: string; before: string; after: string }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(words).join(', ')
  if (isFields(value))
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${words(inner)}`)
      .join('; ')
  return String(value)
}

const flat = (fields: unknown, prefix = ''): [string, string][] =>
  isFields(fields)
    ? Object.entries(fields).flatMap(([name, value]) =>
        isFields(value)
          ? flat(value, `${prefix}${name}.`)
          : [[prefix + name, words(value)] as [string, string]],
      )
    : []

/** What a change changed, field by field; nested fields by their path, and nothing that stayed as it was. */
export const differences = (before: unknown, after: unknown): Difference[] => {
  const was = new Map(flat(before))
  const is = new Map(flat(after))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? '', after: is.get(field) ?? '' }))
    .filter((difference) => difference.before !== difference.after)
}
