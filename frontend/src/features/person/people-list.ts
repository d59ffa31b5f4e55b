import { m } from '@/paraglide/messages'

/** The orders of the list, the usual one first. */
export const peopleSorts = { name: m.order_name, '-updatedAt': m.order_changed }
