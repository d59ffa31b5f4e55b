import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const visitColumns = {
  dates: m.dates,
  direction: m.direction,
  hosts: m.hosts,
  senders: m.senders,
  delegation: m.delegation,
  status: m.status,
}

/** The orders of the list, the usual one first. */
export const visitSorts = {
  '-start': m.order_newest,
  start: m.order_oldest,
  name: m.order_name,
  '-updatedAt': m.order_changed,
}
