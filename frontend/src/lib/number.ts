import { m } from '@/paraglide/messages'
import { formatNumber } from './format'

/** "33,500.5" as both languages write it here; nothing where it is no number. */
export const asNumber = (typed: string): number | undefined => {
  const bare = typed.trim().replace(/(?<=\d)[, \u00a0](?=\d{3}(\D|$))/g, '')
  return /^\d{1,16}(\.\d{1,4})?$/.test(bare) ? Number(bare) : undefined
}

/** What is wrong with what should be a number. */
export const numberFault = (typed: string) =>
  asNumber(typed) === undefined
    ? m.observation_value_fault({ whole: formatNumber(44), decimal: formatNumber(33_500.5, 1) })
    : undefined
