import type { components } from '@/api/schema'

type Schemas = components['schemas']
type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'brand'

export const partnershipTone: Partial<Record<Schemas['PartnershipStatus'], Tone>> = {
  ACTIVE: 'good',
  CONTINUING: 'good',
  EXPLORATORY: 'brand',
  PROPOSED: 'brand',
  DORMANT: 'warn',
  TERMINATED: 'bad',
}

export const commitmentTone: Partial<Record<Schemas['CommitmentState'], Tone>> = {
  MET: 'good',
  ON_TRACK: 'brand',
  BEHIND: 'warn',
  MISSED: 'bad',
}

export const visitTone: Partial<Record<Schemas['VisitStatus'], Tone>> = {
  COMPLETED: 'good',
  ACTIVE: 'brand',
  PLANNED: 'brand',
  POSTPONED: 'warn',
  CANCELLED: 'bad',
}

export const agreementTone: Partial<Record<Schemas['AgreementStatus'], Tone>> = {
  SIGNED: 'good',
  IN_FORCE: 'good',
  RATIFIED: 'brand',
  EXPIRED: 'warn',
  TERMINATED: 'bad',
}

export const verificationTone: Partial<Record<Schemas['Verification'], Tone>> = {
  DOCUMENTED: 'brand',
  VERIFIED: 'good',
  DISPUTED: 'bad',
}
