import type { Flaw, IatiFinding } from '@/api/types'
import { m } from '@/paraglide/messages'

type Labels<Value extends string> = Record<Value, () => string>

export const flawLabel: Labels<Flaw['reason']> = {
  VISIT_UNREPORTED: m.attention_reason_visit_unreported,
  DELEGATION_MISMATCH: m.attention_reason_delegation_mismatch,
  INDICATOR_WITHOUT_DEFINITION: m.flaw_indicator_without_definition,
  INDICATOR_WITHOUT_BASELINE: m.flaw_indicator_without_baseline,
  VALUE_INCOMPLETE: m.flaw_value_incomplete,
  AGREEMENT_EXPIRED: m.flaw_agreement_expired,
  NO_SOURCE: m.flaw_no_source,
  UNTRANSLATED: m.flaw_untranslated,
}

export const severityLabel: Labels<IatiFinding['severity']> = {
  ERROR: m.severity_error,
  WARNING: m.severity_warning,
  NOTE: m.severity_note,
}
