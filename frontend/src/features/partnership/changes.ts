import { api } from '@/api/client'
import { create, newKey } from '@/api/create'
import { change, remove } from '@/api/persist'
import type {
  Agreement,
  AgreementDraft,
  Commitment,
  CommitmentDraft,
  Partnership,
  PartnershipDraft,
} from '@/api/types'
import { agreementValues, sentAgreement } from './agreement-values'
import { commitmentValues, sentCommitment } from './commitment-values'

export const foundPartnership = (draft: PartnershipDraft, key: string) =>
  create((headers) => api.POST('/api/v1/partnerships', { body: draft, headers }), key)

export const changePartnership = (partnership: Partnership, patch: Partial<PartnershipDraft>) =>
  change(partnership, (request) => api.PATCH('/api/v1/partnerships/{id}', { ...request, body: patch }))

export const addAgreement = (draft: AgreementDraft, key: string) =>
  create((headers) => api.POST('/api/v1/agreements', { body: draft, headers }), key)

export const changeAgreement = (agreement: Agreement, patch: Partial<AgreementDraft>) =>
  change(agreement, (request) => api.PATCH('/api/v1/agreements/{id}', { ...request, body: patch }))

export const removeAgreement = (agreement: Agreement) =>
  remove(agreement, (request) => api.DELETE('/api/v1/agreements/{id}', request))

export const addCommitment = (draft: CommitmentDraft, key: string) =>
  create((headers) => api.POST('/api/v1/commitments', { body: draft, headers }), key)

export const changeCommitment = (commitment: Commitment, patch: Partial<CommitmentDraft>) =>
  change(commitment, (request) => api.PATCH('/api/v1/commitments/{id}', { ...request, body: patch }))

export const removeCommitment = (commitment: Commitment) =>
  remove(commitment, (request) => api.DELETE('/api/v1/commitments/{id}', request))

export const restoreAgreement = (agreement: Agreement) =>
  addAgreement(
    {
      ...sentAgreement(agreementValues(agreement)),
      code: agreement.code,
      partnership: agreement.partnership.id,
    },
    newKey(),
  )

export const restoreCommitment = (commitment: Commitment, partnership: string) =>
  addCommitment(
    { ...sentCommitment(commitmentValues(commitment), partnership), code: commitment.code },
    newKey(),
  )
