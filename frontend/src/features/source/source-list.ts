import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const sourceColumns = {
  publisher: m.publisher,
  kind: m.kind,
  published: m.source_published,
  language: m.source_language,
}

/** The orders of the list, the usual one first. */
export const sourceSorts = {
  '-published': m.order_newest,
  published: m.order_oldest,
  name: m.order_name,
  '-updatedAt': m.order_changed,
}
