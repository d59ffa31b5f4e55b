import type { Attention } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const attentionReasonLabel: Labels<Attention['reason']> = {
  COMMITMENT_OVERDUE: m.attention_reason_commitment_overdue,
  AGREEMENT_ENDING: m.attention_reason_agreement_ending,
  VISIT_UNREPORTED: m.attention_reason_visit_unreported,
  DELEGATION_MISMATCH: m.attention_reason_delegation_mismatch,
}
