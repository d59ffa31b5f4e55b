import type { Adoption } from '@/api/types'
import { m } from '@/paraglide/messages'

export const adoptionStatusLabel: Record<Adoption['status'], () => string> = {
  SEEN: m.adoption_seen,
  PLANNED: m.adoption_planned,
  PILOTED: m.adoption_piloted,
  ADOPTED: m.adoption_adopted,
  INSTITUTIONALISED: m.adoption_institutionalised,
  ABANDONED: m.adoption_abandoned,
}

/** How many of the steps from having been seen to having become the municipality's own; none once it was given up. */
export const adoptionStep: Record<Adoption['status'], number> = {
  SEEN: 1,
  PLANNED: 2,
  PILOTED: 3,
  ADOPTED: 4,
  INSTITUTIONALISED: 5,
  ABANDONED: 0,
}
