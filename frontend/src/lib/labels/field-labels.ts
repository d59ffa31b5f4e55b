import { m } from '@/paraglide/messages'

const labels: Record<string, () => string> = {
  start: m.field_start,
  end: m.field_end,
  datesAsStated: m.dates,
  declaredDays: m.length,
  declaredDelegationSize: m.declared,
  title: m.field_title,
  purpose: m.purpose,
  summary: m.summary,
  reflections: m.reflections,
  hosts: m.hosts,
  senders: m.senders,
  place: m.place,
  status: m.status,
  kind: m.kind,
  value: m.field_value,
  agenda: m.agenda,
  participants: m.participants,
  delegation: m.delegation,
}

/** A cited field as the screen calls it; one that the screen does not show keeps the contract's name. */
export const fieldName = (field: string) => labels[field]?.() ?? field
