/** Where somebody wanted to go before signing in: only ever a page of this site. */
export const wayBack = (to: string | undefined) =>
  to && /^\/(?![/\\])\P{Cc}*$/u.test(to) && !/^\/(sign-in|setup|activate)\b/.test(to) ? to : '/'
