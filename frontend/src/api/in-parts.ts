/** As many ids as an address has room for. */
const room = 50

/** Asks for what belongs to many records, a part of them at a time: an address must not grow with a list. */
export const inParts = async <T>(ids: string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> => {
  const found: T[] = []
  for (let at = 0; at < ids.length; at += room) found.push(...(await ask(ids.slice(at, at + room))))
  return found
}
