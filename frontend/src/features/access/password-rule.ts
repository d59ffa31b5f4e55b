import { m } from '@/paraglide/messages'

export const shortest = 12

/** Only what can be said at once; whether a password is one of those that are tried first, the server knows. */
export const passwordFault = (password: string) =>
  password.length < shortest ? m.password_short({ least: shortest, given: password.length }) : undefined

/** Far from every possible address, and no address is refused that might be one. */
export const emailFault = (email: string) => (/^\S+@\S+$/.test(email.trim()) ? undefined : m.email_fault())
