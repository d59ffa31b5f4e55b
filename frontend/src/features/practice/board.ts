import type { Adoption, Practice, Ref } from '@/api/types'
import { formatTag } from '@/lib/format'

/** Every municipality of which anything is known, by name. */
export const placesOf = (adoptions: Adoption[]): Ref[] => {
  const places = new Map(adoptions.map(({ municipality }) => [municipality.id, municipality]))
  return [...places.values()].toSorted((one, other) => one.name.localeCompare(other.name, formatTag()))
}

/** What is known of a practice in a municipality; there is at most one. */
export const adoptionAt = (adoptions: Adoption[], practice: Practice, municipality: Ref) =>
  adoptions.find((one) => one.practice.id === practice.id && one.municipality.id === municipality.id)
