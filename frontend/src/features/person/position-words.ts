import type { Person } from '@/api/types'
import { formatTerm } from '@/lib/format'
import { plain } from '@/lib/text'
import { getLocale } from '@/paraglide/runtime'

export type Position = NonNullable<Person['positions']>[number]

export const positionWords = ({ title, organization }: Position) =>
  [plain(title, getLocale()), organization?.name].filter(Boolean).join(', ')

export const positionTerm = ({ from, to }: Position) => formatTerm(from, to)
