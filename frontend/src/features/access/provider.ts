import { m } from '@/paraglide/messages'

/** Where the browser goes to sign in with the provider, and from there back to the page that was wanted. */
export const leaving = (address: string, to: string) => `${address}?to=${encodeURIComponent(to)}`

const reasons = new Map<string, (named: { provider: string }) => string>([
  ['openid.away', m.openid_away],
  ['openid.denied', m.openid_denied],
  ['openid.disabled', m.openid_disabled],
  ['openid.stale', m.openid_stale],
  ['openid.taken', m.openid_taken],
  ['openid.unknown', m.openid_unknown],
  ['openid.unusable', m.openid_unusable],
])

/** Why the provider's answer let nobody in; the address of a page can be made up, so that only our own words are said. */
export const refusal = (key: string | undefined, provider: string) =>
  key === undefined ? undefined : (reasons.get(key) ?? m.openid_failed)({ provider })
