import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const outcomeColumns = {
  kind: m.kind,
  municipalities: m.outcome_where,
  date: m.date,
  verification: m.outcome_verification,
}

/** The orders of the list, the usual one first. */
export const outcomeSorts = {
  '-date': m.order_newest,
  date: m.order_oldest,
  '-updatedAt': m.order_changed,
}
