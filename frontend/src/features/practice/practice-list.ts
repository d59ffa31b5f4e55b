import { m } from '@/paraglide/messages'

/** The orders of the board's rows, the usual one first. */
export const practiceSorts = { name: m.order_name, '-updatedAt': m.order_changed }
