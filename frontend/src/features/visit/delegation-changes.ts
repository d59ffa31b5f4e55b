import { isNew } from '@/api/choices'
import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { Participant, ParticipantDraft } from '@/api/types'
import { sentLine, sentWords } from '@/lib/words'
import { type ParticipantValues, sentParticipant } from './participant-values'

const addParticipant = (draft: ParticipantDraft, key: string) =>
  create((headers) => api.POST('/api/v1/participants', { body: draft, headers }), key)

/** Somebody by name; who is not known yet is recorded first, once, however often both are sent. */
export const addPerson = async (visit: string, values: ParticipantValues, key: string) => {
  const [chosen] = values.person
  const { givenNames, familyNames } = values
  const draft = { givenNames: sentLine(givenNames), familyNames }
  const person = isNew(chosen)
    ? (await create((headers) => api.POST('/api/v1/people', { body: draft, headers }), `${key}-person`)).id
    : chosen?.value
  return addParticipant({ ...sentParticipant({ ...values, headcount: '1' }), visit, person }, key)
}

export const addGroup = (visit: string, values: ParticipantValues, key: string) =>
  addParticipant({ ...sentParticipant(values), visit, label: sentWords(values.label) }, key)

export const changeParticipant = (participant: Participant, patch: Partial<ParticipantDraft>) =>
  change(participant, (request) => api.PATCH('/api/v1/participants/{id}', { ...request, body: patch }))

export const removeParticipant = (participant: Participant) =>
  remove(participant, (request) => api.DELETE('/api/v1/participants/{id}', request))
