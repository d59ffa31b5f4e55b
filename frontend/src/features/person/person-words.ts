import type { MergedField, Person } from '@/api/types'
import { languageName, sexLabel } from '@/lib/labels/person-labels'

/** A field of a person in words; nothing where nothing is known. */
export const personWords = (person: Person, field: MergedField): string => {
  const value = person[field]
  if (value == null || value === '' || value === 'NOT_KNOWN') return ''
  if (field === 'sex') return sexLabel[value as NonNullable<Person['sex']>]()
  return field === 'language' ? languageName(String(value)) : String(value)
}

/** Only who may know all of a person is told the sex, if only that it is not known. */
export const isKnown = ({ sex }: Person) => sex != null

/** What the server writes in place of the names of somebody who was forgotten. */
export const isNameless = ({ givenNames, familyNames }: Person) => !givenNames && familyNames === 'N. N.'
