import type { Municipality, Observation } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const observationStatusLabel: Labels<Observation['status']> = {
  FINAL: m.observation_status_final,
  PROVISIONAL: m.observation_status_provisional,
  ESTIMATED: m.observation_status_estimated,
  NOT_REPORTED: m.observation_status_not_reported,
  SUPPRESSED: m.observation_status_suppressed,
}

/** A succession as a sentence with both names. */
export const successionWords: Record<
  Municipality['predecessors'][number]['kind'],
  (names: { before: string; after: string }) => string
> = {
  MERGED_INTO: m.succession_merged_into,
  SPLIT_INTO: m.succession_split_into,
  RENAMED: m.succession_renamed,
  BECAME_DISTRICT_OF: m.succession_became_district_of,
}

export const municipalityKindLabel = { MUNICIPALITY: m.kind_municipality, COUNTY: m.kind_county }
