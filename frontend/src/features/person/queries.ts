import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { wanted } from '@/api/choices'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import { asked, type ListSearch } from '@/lib/list-search'
import { positionWords } from './position-words'

export type PeopleSearch = ListSearch & { q?: string }

export const peopleQuery = (search: PeopleSearch) =>
  queryOptions({
    queryKey: ['people', 'list', asked(search)],
    queryFn: () =>
      body(api.GET('/api/v1/people', { params: { query: { ...asked(search), limit: 50, count: true } } })),
    placeholderData: keepPreviousData,
  })

export const participationsQuery = (person: string) =>
  queryOptions({
    queryKey: ['participants', { person }],
    queryFn: async () => {
      const query = { person: [person], limit: 500 }
      return (await body(api.GET('/api/v1/participants', { params: { query } }))).items
    },
  })

const others = async (q: string, id: string) => {
  const { items } = await body(api.GET('/api/v1/people', { params: { query: wanted(q) } }))
  return items.filter((person) => person.id !== id)
}

/** Others who share the family names: perhaps the same person, recorded twice. */
export const namesakesQuery = ({ id, familyNames }: { id: string; familyNames: string }) =>
  queryOptions({
    queryKey: ['people', id, 'namesakes', familyNames],
    queryFn: () => others(familyNames, id),
  })

/** Everybody but one, by some words of a name; the office tells apart those who are called alike. */
export const otherChoices = (id: string) => (words: string) => ({
  queryKey: ['people', id, 'others', words],
  queryFn: async () =>
    (await others(words, id)).map(({ id: value, name, positions }) => ({
      value,
      label: [name, positions?.[0] && positionWords(positions[0])].filter(Boolean).join(' · '),
    })),
})

/** What merging another record into one would do. */
export const mergerQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: ['people', id, 'merger', other],
    queryFn: () =>
      body(api.GET('/api/v1/people/{id}/merger', { params: { path: { id }, query: { with: other } } })),
    staleTime: 0,
  })
