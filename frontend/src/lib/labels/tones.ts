import type {
  Adoption,
  Agreement,
  Commitment,
  IndicatorValue,
  Outcome,
  Partnership,
  Visit,
} from '@/api/types'

type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'brand'

export const partnershipTone: Partial<Record<Partnership['status'], Tone>> = {
  ACTIVE: 'good',
  CONTINUING: 'good',
  EXPLORATORY: 'brand',
  PROPOSED: 'brand',
  DORMANT: 'warn',
  TERMINATED: 'bad',
}

export const commitmentTone: Partial<Record<Commitment['progress']['state'], Tone>> = {
  MET: 'good',
  ON_TRACK: 'brand',
  BEHIND: 'warn',
  MISSED: 'bad',
}

export const visitTone: Partial<Record<Visit['status'], Tone>> = {
  COMPLETED: 'good',
  ACTIVE: 'brand',
  PLANNED: 'brand',
  POSTPONED: 'warn',
  CANCELLED: 'bad',
}

export const agreementTone: Partial<Record<Agreement['status'], Tone>> = {
  SIGNED: 'good',
  IN_FORCE: 'good',
  RATIFIED: 'brand',
  EXPIRED: 'warn',
  TERMINATED: 'bad',
}

export const verificationTone: Partial<Record<Outcome['verification'], Tone>> = {
  DOCUMENTED: 'brand',
  VERIFIED: 'good',
  DISPUTED: 'bad',
}

export const valueTone: Partial<Record<IndicatorValue['status'], Tone>> = {
  SUBMITTED: 'brand',
  RETURNED: 'warn',
  APPROVED: 'good',
}

export const adoptionTone: Partial<Record<Adoption['status'], Tone>> = {
  PILOTED: 'brand',
  ADOPTED: 'good',
  INSTITUTIONALISED: 'good',
  ABANDONED: 'bad',
}
