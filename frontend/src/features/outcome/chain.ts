import type { AgendaItem, Outcome, Practice, TextRef } from '@/api/types'

/** One thing that contributed, with what was seen on the way, as far as it is recorded. */
export type Chain = {
  contribution: Outcome['contributions'][number]
  agenda: TextRef[]
  practices: TextRef[]
  focusAreas: TextRef[]
}

const distinct = (refs: TextRef[]) => [...new Map(refs.map((ref) => [ref.id, ref])).values()]

/**
 * Follows each contribution back. Of a visit's agenda those items count at which one of the practices was seen that the
 * outcome shows; where it shows none, those at which any practice was seen. A practice that it shows stands in the chain
 * also where nobody said on which agenda it was.
 */
export const chainsOf = (
  { contributions }: Pick<Outcome, 'contributions'>,
  agenda: AgendaItem[],
  practices: Practice[],
  shown: string[],
): Chain[] =>
  contributions.map((contribution) => {
    const items = agenda.filter(({ visit }) => visit.id === contribution.visit?.id)
    const seenAt = ({ agendaItems }: Practice) =>
      items.filter((item) => agendaItems.some(({ id }) => id === item.id))
    const seen = practices.filter((practice) => seenAt(practice).length > 0)
    const told = contribution.visit ? practices.filter(({ id }) => shown.includes(id)) : []
    const toldHere = told.filter((practice) => seen.includes(practice))
    const chosen = [toldHere, told, seen].find(({ length }) => length > 0) ?? []
    const at = chosen.flatMap(seenAt)
    return {
      contribution,
      agenda: distinct(at.map(({ id, code, title }) => ({ id, code, name: title }))),
      practices: chosen.map(({ id, code, name }) => ({ id, code, name })),
      focusAreas: distinct([...chosen, ...at].flatMap(({ focusAreas }) => focusAreas)),
    }
  })
