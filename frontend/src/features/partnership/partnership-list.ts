import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const partnershipColumns = {
  status: m.status,
  focusAreas: m.focus_areas,
  agreement: m.agreement,
  commitments: m.commitments,
  visits: m.nav_visits,
  lastVisit: m.last_visit,
}

/** The orders of the list, the usual one first. */
export const partnershipSorts = {
  start: m.order_oldest,
  '-start': m.order_newest,
  name: m.order_name,
  '-updatedAt': m.order_changed,
}
