import { formatNumber } from '@/lib/format'
import { categoryLabel, dimensionLabel } from '@/lib/labels/result-labels'
import { asNumber } from '@/lib/number'
import { m } from '@/paraglide/messages'

/** What was typed for each category of each dimension. */
export type Parts = Record<string, Record<string, string>>

const decimals = 4
const shown = (value: number) => formatNumber(value, decimals)

/** What the categories make up together; fractions are added as the decimals that people wrote. */
export const sumOf = (categories: Record<string, string>) => {
  const all = Object.values(categories).map((typed) => asNumber(typed) ?? 0)
  return Number(all.reduce((sum, part) => sum + part, 0).toFixed(decimals))
}

const unreadable = (categories: Record<string, string>) =>
  Object.keys(categories).find(
    (category) => categories[category]?.trim() && asNumber(categories[category]) === undefined,
  )

/**
 * What the server would refuse of the parts: what is no number, and parts above the whole.
 *
 * @param total undefined where parts do not add up to it, as of percentages, or nobody wrote it yet
 */
export const partsFault = (parts: Parts, total: number | undefined): string | undefined => {
  for (const [dimension, categories] of Object.entries(parts)) {
    const category = unreadable(categories)
    if (category !== undefined)
      return m.parts_number({
        dimension: dimensionLabel(dimension),
        category: categoryLabel(dimension, category),
        whole: shown(44),
      })
    const sum = sumOf(categories)
    if (total !== undefined && sum > total)
      return m.parts_exceed({ dimension: dimensionLabel(dimension), sum: shown(sum), total: shown(total) })
  }
  return undefined
}

/** How far the parts of one dimension go, said while somebody types. */
export const partsWords = (categories: Record<string, string>, total: number | undefined) => {
  const sum = sumOf(categories)
  if (total === undefined) return m.parts_sum({ sum: shown(sum) })
  if (sum > total) return undefined
  return sum === total
    ? m.parts_complete({ total: shown(total) })
    : m.parts_rest({
        sum: shown(sum),
        total: shown(total),
        rest: shown(Number((total - sum).toFixed(decimals))),
      })
}

/** As the API takes them; a category that was left empty is not known, which is not zero. */
export const sentParts = (parts: Parts) =>
  Object.entries(parts).flatMap(([dimension, categories]) =>
    Object.entries(categories).flatMap(([category, typed]) => {
      const value = asNumber(typed)
      return value === undefined ? [] : [{ dimension, category, value }]
    }),
  )
