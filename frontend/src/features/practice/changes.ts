import { api } from '@/api/client'
import { create } from '@/api/create'
import { change, remove } from '@/api/persist'
import type { Adoption, AdoptionDraft, Practice, PracticeDraft } from '@/api/types'

export const addPractice = (draft: PracticeDraft, key: string) =>
  create((headers) => api.POST('/api/v1/practices', { body: draft, headers }), key)

export const changePractice = (practice: Practice, patch: Partial<PracticeDraft>) =>
  change(practice, (request) => api.PATCH('/api/v1/practices/{id}', { ...request, body: patch }))

export const removePractice = (practice: Practice) =>
  remove(practice, (request) => api.DELETE('/api/v1/practices/{id}', request))

export const recordAdoption = (draft: AdoptionDraft, key: string) =>
  create((headers) => api.POST('/api/v1/practice-adoptions', { body: draft, headers }), key)

export const changeAdoption = (adoption: Adoption, patch: Partial<AdoptionDraft>) =>
  change(adoption, (request) => api.PATCH('/api/v1/practice-adoptions/{id}', { ...request, body: patch }))

export const removeAdoption = (adoption: Adoption) =>
  remove(adoption, (request) => api.DELETE('/api/v1/practice-adoptions/{id}', request))
