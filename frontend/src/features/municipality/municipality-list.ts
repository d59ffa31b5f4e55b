import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const municipalityColumns = { region: m.region, country: m.country, kind: m.kind }

/** The orders of the list, the usual one first. */
export const municipalitySorts = { name: m.order_name, '-updatedAt': m.order_changed }
