import type { components } from '@/api/schema'
import { m } from '@/paraglide/messages'

type Schemas = components['schemas']
type Labels<Value extends string> = Record<Value, () => string>

export const observationStatusLabel: Labels<Schemas['ObservationStatus']> = {
  FINAL: m.observation_status_final,
  PROVISIONAL: m.observation_status_provisional,
  ESTIMATED: m.observation_status_estimated,
  NOT_REPORTED: m.observation_status_not_reported,
  SUPPRESSED: m.observation_status_suppressed,
}

export const successionKindLabel: Labels<Schemas['SuccessionKind']> = {
  MERGED_INTO: m.succession_kind_merged_into,
  SPLIT_INTO: m.succession_kind_split_into,
  RENAMED: m.succession_kind_renamed,
  BECAME_DISTRICT_OF: m.succession_kind_became_district_of,
}
