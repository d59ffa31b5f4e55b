import type { Agreement, Commitment, Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const partnershipFormLabel: Labels<Partnership['form']> = {
  TWINNING: m.partnership_form_twinning,
  FRIENDSHIP: m.partnership_form_friendship,
  CONTACT: m.partnership_form_contact,
  PROJECT_PARTNERSHIP: m.partnership_form_project_partnership,
}

export const partnershipStatusLabel: Labels<Partnership['status']> = {
  PROPOSED: m.partnership_status_proposed,
  EXPLORATORY: m.partnership_status_exploratory,
  ACTIVE: m.partnership_status_active,
  DORMANT: m.partnership_status_dormant,
  COMPLETED: m.partnership_status_completed,
  CONTINUING: m.partnership_status_continuing,
  TERMINATED: m.partnership_status_terminated,
}

export const partyRoleLabel: Labels<Partnership['parties'][number]['role']> = {
  RESOURCE: m.party_role_resource,
  PEER: m.party_role_peer,
  FACILITATOR: m.party_role_facilitator,
  OBSERVER: m.party_role_observer,
}

export const agreementKindLabel: Labels<Agreement['kind']> = {
  MOU: m.agreement_kind_mou,
  LETTER_OF_INTENT: m.agreement_kind_letter_of_intent,
  PARTNERSHIP_RECOGNITION: m.agreement_kind_partnership_recognition,
  COOPERATIVE_AGREEMENT: m.agreement_kind_cooperative_agreement,
  WORK_PLAN: m.agreement_kind_work_plan,
  DONATION: m.agreement_kind_donation,
}

export const agreementStatusLabel: Labels<Agreement['status']> = {
  DRAFT: m.agreement_status_draft,
  NEGOTIATED: m.agreement_status_negotiated,
  RATIFIED: m.agreement_status_ratified,
  SIGNED: m.agreement_status_signed,
  IN_FORCE: m.agreement_status_in_force,
  EXPIRED: m.agreement_status_expired,
  TERMINATED: m.agreement_status_terminated,
}

export const commitmentMetricLabel: Labels<Commitment['metric']> = {
  VISITS_OUT: m.commitment_metric_visits_out,
  VISITS_IN: m.commitment_metric_visits_in,
  VISITS_ANY: m.commitment_metric_visits_any,
  PEOPLE_TRAINED: m.commitment_metric_people_trained,
  DOCUMENT: m.commitment_metric_document,
  EVENT: m.commitment_metric_event,
  OTHER: m.commitment_metric_other,
}

export const commitmentStateLabel: Labels<Commitment['progress']['state']> = {
  NOT_STARTED: m.commitment_state_not_started,
  ON_TRACK: m.commitment_state_on_track,
  BEHIND: m.commitment_state_behind,
  MET: m.commitment_state_met,
  MISSED: m.commitment_state_missed,
  WAIVED: m.commitment_state_waived,
}

export const comparatorLabel: Labels<Commitment['comparator']> = {
  AT_LEAST: m.comparator_at_least,
  EXACTLY: m.comparator_exactly,
  AT_MOST: m.comparator_at_most,
}
