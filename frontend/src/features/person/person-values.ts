import type { Person, PersonDraft } from '@/api/types'
import { sentLine, sentNumber } from '@/lib/words'

/** A person as the form holds it; what the person does and allowed has forms of its own. */
export type PersonValues = {
  givenNames: string
  familyNames: string
  sex: string
  birthYear: string
  email: string
  phone: string
  language: string
}

/** Chosen where nothing is known, since a list has no empty line. */
export const unknown = 'unknown'

export const noPerson: PersonValues = {
  givenNames: '',
  familyNames: '',
  sex: 'NOT_KNOWN',
  birthYear: '',
  email: '',
  phone: '',
  language: unknown,
}

export const personValues = (person: Person): PersonValues => ({
  givenNames: person.givenNames ?? '',
  familyNames: person.familyNames,
  sex: person.sex ?? 'NOT_KNOWN',
  birthYear: person.birthYear?.toString() ?? '',
  email: person.email ?? '',
  phone: person.phone ?? '',
  language: person.language ?? unknown,
})

export const sentPerson = (values: PersonValues): PersonDraft => ({
  givenNames: sentLine(values.givenNames),
  familyNames: values.familyNames.trim(),
  sex: values.sex as PersonDraft['sex'],
  birthYear: sentNumber(values.birthYear),
  email: sentLine(values.email),
  phone: sentLine(values.phone),
  language: values.language === unknown ? null : values.language,
})
