import type { AuditEntry } from '@/api/types'
import { m } from '@/paraglide/messages'
import type { Tone } from '@/ui/badge'

export const actionLabel: Record<AuditEntry['action'], () => string> = {
  CREATE: m.audit_create,
  CHANGE: m.audit_change,
  DELETE: m.audit_delete,
  IMPORT: m.audit_import,
  UNDO: m.audit_undo,
  READ: m.audit_read,
  EXPORT: m.audit_export,
  SET_UP: m.audit_set_up,
  SIGN_IN: m.audit_sign_in,
  SIGN_IN_REFUSED: m.audit_sign_in_refused,
  SIGN_OUT: m.audit_sign_out,
  INVITE: m.audit_invite,
  RESET: m.audit_reset,
  REVOKE: m.audit_revoke,
  MERGE: m.audit_merge,
  ERASE: m.audit_erase,
}

export const actionTone: Partial<Record<AuditEntry['action'], Tone>> = {
  CREATE: 'good',
  CHANGE: 'brand',
  DELETE: 'bad',
  UNDO: 'bad',
  READ: 'warn',
  EXPORT: 'warn',
  SIGN_IN_REFUSED: 'bad',
  REVOKE: 'bad',
  ERASE: 'bad',
}
