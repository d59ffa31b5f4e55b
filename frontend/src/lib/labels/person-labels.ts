import type { MergedField, Participant, Person } from '@/api/types'
import { formatTag } from '@/lib/format'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const sexLabel: Labels<NonNullable<Person['sex']>> = {
  FEMALE: m.sex_female,
  MALE: m.sex_male,
  OTHER: m.sex_other,
  NOT_DISCLOSED: m.sex_not_disclosed,
  NOT_KNOWN: m.not_known,
}

export const publicationNote: Labels<Participant['publication']> = {
  NOBODY: m.publication_nobody_note,
  ROLE_ONLY: m.publication_role_only_note,
  NAME: m.publication_name_note,
}

export const personFieldLabel: Labels<MergedField> = {
  givenNames: m.given_names,
  familyNames: m.family_names,
  sex: m.sex,
  email: m.email,
  phone: m.phone,
  language: m.language,
  birthYear: m.birth_year,
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase(formatTag()) + words.slice(1)

/** "Spanish", by its ISO 639-1 code. */
export const languageName = (code: string) =>
  capital(new Intl.DisplayNames(formatTag(), { type: 'language', fallback: 'code' }).of(code) ?? code)
