import type { Role, Scope, User } from '@/api/types'
import { m } from '@/paraglide/messages'
import type { Tone } from '@/ui/badge'

export const roleLabel: Record<Role, () => string> = {
  VIEWER: m.role_viewer,
  PARTNER: m.role_partner,
  COORDINATOR: m.role_coordinator,
  ADMIN: m.role_admin,
}

const roleNote: Record<Role, () => string> = {
  VIEWER: m.role_viewer_note,
  PARTNER: m.role_partner_note,
  COORDINATOR: m.role_coordinator_note,
  ADMIN: m.role_admin_note,
}

export const roleChoices = () =>
  (Object.keys(roleLabel) as Role[]).map((value) => ({
    value,
    label: roleLabel[value](),
    note: roleNote[value](),
  }))

export const userStatusLabel: Record<User['status'], () => string> = {
  INVITED: m.user_invited,
  ACTIVE: m.user_active,
  DISABLED: m.user_disabled,
}

export const userStatusTone: Record<User['status'], Tone> = {
  INVITED: 'brand',
  ACTIVE: 'good',
  DISABLED: 'bad',
}

export const scopeLabel: Record<Scope, () => string> = {
  read: m.scope_read,
  write: m.scope_write,
  'pii:read': m.scope_personal,
  admin: m.scope_admin,
}
