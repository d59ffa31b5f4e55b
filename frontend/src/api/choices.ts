import { queryOptions } from '@tanstack/react-query'
import { type Bilingual, plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'
import { api } from './client'
import { body } from './problem'

/** What a form offers: a reference as the API takes it, and how it is called. */
export type RecordChoice = { value: string; label: string }

type Small = { code: string; name: string }
type SmallText = { code: string; name: Bilingual | null | undefined }

export const asChoice = ({ code, name }: Small): RecordChoice => ({ value: code, label: name })
export const asTextChoice = ({ code, name }: SmallText): RecordChoice => ({
  value: code,
  label: plain(name, getLocale()) || code,
})

export const codesOf = (choices: RecordChoice[]) => choices.map(({ value }) => value)
export const codeOf = ([choice]: RecordChoice[]) => choice?.value ?? null

/** What is looked for may be another record's name, with a line break that no search takes. */
export const wanted = (words: string) => ({
  ...(words && { q: words.replaceAll(/[\s\p{Cc}]+/gu, ' ') }),
  limit: 20,
})

const choices = (kind: string, words: string, find: () => Promise<RecordChoice[]>) => ({
  queryKey: [kind, 'choices', words, getLocale()],
  queryFn: find,
})

export const organizationChoices = (words: string) =>
  choices('organizations', words, async () => {
    const { items } = await body(api.GET('/api/v1/organizations', { params: { query: wanted(words) } }))
    return items.map(asChoice)
  })

export const municipalityChoices = (words: string) =>
  choices('municipalities', words, async () => {
    const { items } = await body(api.GET('/api/v1/municipalities', { params: { query: wanted(words) } }))
    return items.map(asChoice)
  })

export const partnershipChoices = (words: string) =>
  choices('partnerships', words, async () => {
    const { items } = await body(api.GET('/api/v1/partnerships', { params: { query: wanted(words) } }))
    return items.map(({ code, title }) => asTextChoice({ code, name: title }))
  })

export const focusAreaChoices = (words: string) =>
  choices('focus-areas', words, async () => {
    const { items } = await body(api.GET('/api/v1/focus-areas', { params: { query: wanted(words) } }))
    return items.map(({ code, label }) => asTextChoice({ code, name: label }))
  })

export const peopleChoices = (words: string) =>
  choices('people', words, async () => {
    const { items } = await body(api.GET('/api/v1/people', { params: { query: wanted(words) } }))
    return items.map(({ id, name }) => ({ value: id, label: name }))
  })

/** Objectives of one program. */
export const objectiveChoices = (program: string) => (words: string) =>
  choices(`objectives of ${program}`, words, async () => {
    const query = { ...wanted(words), program: [program] }
    const { items } = await body(api.GET('/api/v1/objectives', { params: { query } }))
    return items.map(({ code, text }) => asTextChoice({ code, name: text }))
  })

export const practiceChoices = (words: string) =>
  choices('practices', words, async () => {
    const { items } = await body(api.GET('/api/v1/practices', { params: { query: wanted(words) } }))
    return items.map(asTextChoice)
  })

export const outcomeChoices = (words: string) =>
  choices('outcomes', words, async () => {
    const { items } = await body(api.GET('/api/v1/outcomes', { params: { query: wanted(words) } }))
    return items.map(({ code, title }) => asTextChoice({ code, name: title }))
  })

export const visitChoices = (words: string) =>
  choices('visits', words, async () => {
    const { items } = await body(api.GET('/api/v1/visits', { params: { query: wanted(words) } }))
    return items.map(({ code, title }) => asTextChoice({ code, name: title }))
  })

export const agreementChoices = (words: string) =>
  choices('agreements', words, async () => {
    const { items } = await body(api.GET('/api/v1/agreements', { params: { query: wanted(words) } }))
    return items.map(({ code, title }) => asTextChoice({ code, name: title }))
  })

/** Items of agendas, each with its visit, since many are called the same. */
export const agendaItemChoices = (words: string) =>
  choices('agenda-items', words, async () => {
    const { items } = await body(api.GET('/api/v1/agenda-items', { params: { query: wanted(words) } }))
    return items.map(({ code, title, visit }) => {
      const [what, where] = [plain(title, getLocale()), plain(visit.name, getLocale())]
      return { value: code, label: `${what} (${where})` }
    })
  })

export const programChoices = queryOptions({
  queryKey: ['programs', 'choices'],
  queryFn: async () => {
    const { items } = await body(api.GET('/api/v1/programs', { params: { query: { limit: 500 } } }))
    return items.map(({ code, acronym, title }) => ({
      value: code,
      label: acronym || plain(title, getLocale()),
    }))
  },
})

export const sourceChoices = (words: string) =>
  choices('sources', words, async () => {
    const { items } = await body(api.GET('/api/v1/sources', { params: { query: wanted(words) } }))
    return items.map(({ code, title }) => ({ value: code, label: title }))
  })

const newPrefix = 'new:'

/** A choice that is no record yet: its words are what it will be called. */
export const newChoice = (words: string): RecordChoice => ({ value: newPrefix + words, label: words })
export const isNew = (choice: RecordChoice | undefined) => choice?.value.startsWith(newPrefix) ?? false
