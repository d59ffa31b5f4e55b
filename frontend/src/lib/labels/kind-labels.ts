import { m } from '@/paraglide/messages'

/** Kinds of records as the API's paths call them. */
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
  people: m.nav_people,
  objectives: m.objectives,
  indicators: m.kind_indicators,
  'indicator-values': m.kind_indicator_values,
  practices: m.kind_practices,
  'practice-adoptions': m.kind_practice_adoptions,
  observations: m.key_facts,
  sources: m.sources,
  citations: m.kind_citations,
  imports: m.kind_imports,
  users: m.users,
  accounts: m.users,
  tokens: m.tokens,
  retention: m.kind_retention,
}

/** A kind in words, or as the contract calls it where a screen does not. */
export const kindName = (kind: string) => kindLabel[kind]?.() ?? kind
