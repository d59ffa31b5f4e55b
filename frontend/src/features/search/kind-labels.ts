import { m } from '@/paraglide/messages'

export const kindLabel: Record<string, () => string> = {
  partnerships: m.nav_partnerships,
  visits: m.nav_visits,
  municipalities: m.nav_municipalities,
  programs: m.kind_programs,
  organizations: m.kind_organizations,
  'focus-areas': m.focus_areas,
  agreements: m.agreements,
  commitments: m.commitments,
  outcomes: m.outcomes,
  'agenda-items': m.agenda,
  participants: m.participants,
}
