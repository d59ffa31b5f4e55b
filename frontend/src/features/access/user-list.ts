import { m } from '@/paraglide/messages'

/** The columns of the table that one can do without. */
export const userColumns = {
  role: m.role,
  personal: m.personal_data,
  signedIn: m.last_signed_in,
  status: m.status,
}
