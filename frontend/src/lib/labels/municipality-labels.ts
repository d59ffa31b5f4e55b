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

export const successionKindLabel: Labels<Municipality['predecessors'][number]['kind']> = {
  MERGED_INTO: m.succession_kind_merged_into,
  SPLIT_INTO: m.succession_kind_split_into,
  RENAMED: m.succession_kind_renamed,
  BECAME_DISTRICT_OF: m.succession_kind_became_district_of,
}

export const municipalityKindLabel = { MUNICIPALITY: m.kind_municipality, COUNTY: m.kind_county }
