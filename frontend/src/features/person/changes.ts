import { api } from '@/api/client'
import { create } from '@/api/create'
import { change } from '@/api/persist'
import { body } from '@/api/problem'
import type { MergedField, Participant, Person, PersonDraft } from '@/api/types'

export const addPerson = (draft: PersonDraft, key: string) =>
  create((headers) => api.POST('/api/v1/people', { body: draft, headers }), key)

export const changePerson = (person: Person, patch: Partial<PersonDraft>) =>
  change(person, (request) => api.PATCH('/api/v1/people/{id}', { ...request, body: patch }))

export const publish = (participation: Participant, patch: Partial<Pick<Participant, 'publication'>>) =>
  change(participation, (request) => api.PATCH('/api/v1/participants/{id}', { ...request, body: patch }))

export const everythingAbout = (id: string) =>
  body(api.GET('/api/v1/people/{id}/export', { params: { path: { id } } }))

const atVersion = ({ id, version }: Person) => ({ path: { id }, header: { 'If-Match': `"${version}"` } })

export const forget = (person: Person) =>
  body(api.POST('/api/v1/people/{id}/erasure', { params: atVersion(person) }))

/** @param take fields in which the other record is right */
export const merge = (kept: Person, other: Person, take: MergedField[]) =>
  body(
    api.POST('/api/v1/people/{id}/merger', {
      params: { ...atVersion(kept), query: { with: other.id, take } },
    }),
  )
