import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem } from '@/api/problem'
import { personQuery } from '@/api/records'
import type { Person, PersonDraft } from '@/api/types'
import { changePerson } from './changes'

type Entry<Values> = {
  person: Person
  list: 'consents' | 'positions'
  /** Where it stands in its list; past the end, where a new one will. */
  at: number
  /** What a new one begins with. */
  none: Values
  valuesOf: (person: Person) => Values[]
  sent: (entries: Values[]) => Partial<PersonDraft>
  /** What is least likely to change of it, by which it is found again. */
  about: (entry: Values) => unknown
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * A form of one entry of a list that the server takes whole. What others did meanwhile to the rest of the list stays;
 * what they did to this entry is chosen between field by field.
 */
export const useEntry = <Values>({ person, list, at, none, valuesOf, sent, about }: Entry<Values>) => {
  const queryClient = useQueryClient()
  const filled = useRef(person)
  const opened = useRef(valuesOf(person)[at])
  const placeIn = (entries: Values[]) => {
    const { current } = opened
    if (current === undefined) return entries.length
    const places = [
      entries.findIndex((entry) => same(entry, current)),
      entries.findIndex((entry) => same(about(entry), about(current))),
    ]
    return places.find((place) => place >= 0) ?? Math.min(at, entries.length)
  }
  const own = (entries: Values[]) => entries[placeIn(entries)] ?? none
  return {
    defaults: own(valuesOf(person)),
    onSubmit: async (values: Values) => {
      const entries = valuesOf(filled.current)
      const place = placeIn(entries)
      try {
        await changePerson(
          filled.current,
          sent([...entries.slice(0, place), values, ...entries.slice(place + 1)]),
        )
      } catch (error) {
        if (error instanceof ApiProblem) {
          for (const violation of error.violations)
            violation.field = violation.field?.replace(`${list}[${place}].`, '')
        }
        throw error
      }
    },
    refresh: async () => {
      filled.current = await queryClient.fetchQuery({ ...personQuery(person.id), staleTime: 0 })
      return own(valuesOf(filled.current))
    },
  }
}
