import type { Attention, Objective } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const attentionReasonLabel: Labels<Attention['reason']> = {
  COMMITMENT_OVERDUE: m.attention_reason_commitment_overdue,
  AGREEMENT_ENDING: m.attention_reason_agreement_ending,
  VISIT_UNREPORTED: m.attention_reason_visit_unreported,
  DELEGATION_MISMATCH: m.attention_reason_delegation_mismatch,
}

export const objectiveLevelLabel: Labels<Objective['level']> = {
  STRATEGIC_OBJECTIVE: m.objective_level_strategic_objective,
  INTERMEDIATE_RESULT: m.objective_level_intermediate_result,
  SUB_RESULT: m.objective_level_sub_result,
}
