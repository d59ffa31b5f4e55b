import type { Citation } from '@/api/types'
import { groupBy } from '@/lib/group-by'
import { fold } from '@/lib/text'

/** What sources say of one field of a record, or, without a field, of the record as a whole. */
export type Claims = { field: string | undefined; citations: Citation[]; conflicting: boolean }

const said = (citations: Citation[]) =>
  new Set(citations.flatMap(({ claimedValue }) => (claimedValue ? [fold(claimedValue.trim())] : [])))

/** Field by field, what is contradicted first; in each the preferred claim first. */
export const claimsOf = (citations: Citation[]): Claims[] =>
  groupBy(citations, ({ field }) => field ?? undefined)
    .map(([field, told]) => ({
      field,
      citations: told.toSorted((one, other) => Number(other.preferred) - Number(one.preferred)),
      conflicting: field !== undefined && said(told).size > 1,
    }))
    .toSorted(
      (one, other) =>
        Number(other.conflicting) - Number(one.conflicting) ||
        Number(one.field === undefined) - Number(other.field === undefined),
    )
