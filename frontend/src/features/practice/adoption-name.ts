import type { Adoption } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

export const adoptionName = ({ practice, municipality }: Adoption) =>
  m.adoption_in({ practice: plain(practice.name, getLocale()), municipality: municipality.name })
