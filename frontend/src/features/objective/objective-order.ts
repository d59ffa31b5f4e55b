import type { Objective } from '@/api/types'

/** Those directly within an objective, or at the top; one whose parent is not among them stands at the top, too. */
export const within = (all: Objective[], parent: Objective | undefined): Objective[] =>
  all.filter((objective) =>
    parent ? objective.parent?.id === parent.id : !all.some(({ id }) => id === objective.parent?.id),
  )

/** The siblings with one of them a step further on; undefined where there is no step to take. */
export const stepped = (siblings: Objective[], id: string, step: -1 | 1): Objective[] | undefined => {
  const at = siblings.findIndex((sibling) => sibling.id === id)
  const [moved, other] = [siblings[at], siblings[at + step]]
  if (!moved || !other) return undefined
  const after = [...siblings]
  after[at] = other
  after[at + step] = moved
  return after
}
