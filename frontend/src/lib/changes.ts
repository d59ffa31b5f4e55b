const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The properties of `after` that say something else than `before`: what a change has to send, and no more. */
export const changes = <T extends object>(before: object, after: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !same(value, (before as Record<string, unknown>)[name])),
  ) as Partial<T>

/**
 * Of the named fields, those that others changed since, and otherwise than here. A field that only this side changed
 * needs no decision.
 */
export const clashes = <T extends object>(
  names: string[],
  { before, mine, theirs }: { before: T; mine: T; theirs: T },
): string[] => {
  const changedByThem = changes(before, theirs)
  const differing = changes(mine, theirs)
  return names.filter((name) => name in changedByThem && name in differing)
}
