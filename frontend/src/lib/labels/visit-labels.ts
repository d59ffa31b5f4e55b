import type { AgendaItem, Outcome, Participant, Visit } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const visitKindLabel: Labels<Visit['kind']> = {
  EXCHANGE: m.visit_kind_exchange,
  STUDY_TOUR: m.visit_kind_study_tour,
  TECHNICAL_ASSISTANCE: m.visit_kind_technical_assistance,
  TRAINING: m.visit_kind_training,
  ASSESSMENT: m.visit_kind_assessment,
  CONFERENCE: m.visit_kind_conference,
  VIRTUAL: m.visit_kind_virtual,
}

export const visitStatusLabel: Labels<Visit['status']> = {
  POTENTIAL: m.visit_status_potential,
  PLANNED: m.visit_status_planned,
  ACTIVE: m.visit_status_active,
  COMPLETED: m.visit_status_completed,
  POSTPONED: m.visit_status_postponed,
  CANCELLED: m.visit_status_cancelled,
}

export const directionLabel: Labels<Visit['direction']> = {
  TO_RESOURCE: m.direction_to_resource,
  TO_PEER: m.direction_to_peer,
  BOTH_WAYS: m.direction_both_ways,
  UNKNOWN: m.direction_unknown,
}

export const agendaItemKindLabel: Labels<AgendaItem['kind']> = {
  PRESENTATION: m.agenda_item_kind_presentation,
  SITE_VISIT: m.agenda_item_kind_site_visit,
  MEETING: m.agenda_item_kind_meeting,
  CEREMONY: m.agenda_item_kind_ceremony,
  TRAINING_SESSION: m.agenda_item_kind_training_session,
  COURT_OBSERVATION: m.agenda_item_kind_court_observation,
  COUNCIL_MEETING: m.agenda_item_kind_council_meeting,
  PEER_DISCUSSION: m.agenda_item_kind_peer_discussion,
  RECEPTION: m.agenda_item_kind_reception,
  TRAVEL: m.agenda_item_kind_travel,
  OTHER: m.agenda_item_kind_other,
}

export const participantRoleLabel: Labels<Participant['role']> = {
  HEAD_OF_DELEGATION: m.participant_role_head_of_delegation,
  DELEGATE: m.participant_role_delegate,
  ACCOMPANYING_STAFF: m.participant_role_accompanying_staff,
  INTERPRETER: m.participant_role_interpreter,
  FACILITATOR: m.participant_role_facilitator,
  HOST_OFFICIAL: m.participant_role_host_official,
  PRESENTER: m.participant_role_presenter,
  OBSERVER: m.participant_role_observer,
}

export const participantSideLabel: Labels<Participant['side']> = {
  SENDING: m.participant_side_sending,
  HOSTING: m.participant_side_hosting,
  FACILITATING: m.participant_side_facilitating,
}

export const attendanceLabel: Labels<Participant['attendance']> = {
  INVITED: m.attendance_invited,
  CONFIRMED: m.attendance_confirmed,
  ATTENDED: m.attendance_attended,
  NO_SHOW: m.attendance_no_show,
  CANCELLED: m.attendance_cancelled,
}

export const outcomeKindLabel: Labels<Outcome['kind']> = {
  BODY_CREATED: m.outcome_kind_body_created,
  POLICY_ADOPTED: m.outcome_kind_policy_adopted,
  PLAN_APPROVED: m.outcome_kind_plan_approved,
  PROGRAM_LAUNCHED: m.outcome_kind_program_launched,
  TRAINING_REPLICATED: m.outcome_kind_training_replicated,
  EQUIPMENT_DONATED: m.outcome_kind_equipment_donated,
  SPACE_RECOVERED: m.outcome_kind_space_recovered,
  AGREEMENT_SIGNED: m.outcome_kind_agreement_signed,
  RECOGNITION: m.outcome_kind_recognition,
  OTHER: m.outcome_kind_other,
}

export const verificationLabel: Labels<Outcome['verification']> = {
  CLAIMED: m.verification_claimed,
  DOCUMENTED: m.verification_documented,
  VERIFIED: m.verification_verified,
  DISPUTED: m.verification_disputed,
}

export const strengthLabel: Labels<NonNullable<Outcome['contributions'][number]['strength']>> = {
  LOW: m.strength_low,
  MEDIUM: m.strength_medium,
  HIGH: m.strength_high,
}

export const basisLabel: Labels<NonNullable<Outcome['contributions'][number]['basis']>> = {
  STATED_BY_SOURCE: m.basis_stated_by_source,
  INFERRED: m.basis_inferred,
  EVALUATED: m.basis_evaluated,
}

export const publicationLabel: Labels<Participant['publication']> = {
  NOBODY: m.publication_nobody,
  ROLE_ONLY: m.publication_role_only,
  NAME: m.publication_name,
}
