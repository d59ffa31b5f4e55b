import type { Overview } from '@/api/types'
import { formatList, formatTerm } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

const words = ({ acronym, name, funders, term }: Overview['programs'][number]) =>
  [
    acronym || plain(name, getLocale()),
    funders.length > 0 && m.funded_by({ funders: formatList(funders.map((funder) => funder.name)) }),
    formatTerm(term?.start, term?.end),
  ]
    .filter(Boolean)
    .join(' · ')

export const ProgramNote = ({ programs }: { programs: Overview['programs'] }) =>
  programs.map((program) => <p key={program.id}>{words(program)}</p>)
