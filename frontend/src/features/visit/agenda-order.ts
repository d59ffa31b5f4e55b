import type { AgendaItem } from '@/api/types'
import { groupBy } from '@/lib/group-by'

type Placed = Pick<AgendaItem, 'id' | 'day' | 'position'>

/** Day by day, what has no day at the end; within a day in the order of the agenda. */
export const byDay = <Item extends Placed>(items: Item[]): [number | null, Item[]][] =>
  groupBy(items, ({ day }) => day ?? null).toSorted(
    ([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY),
  )

const swapped = <Item>(items: Item[], at: number) => {
  const copy = [...items]
  const [one] = copy.splice(at, 1)
  if (one !== undefined) copy.splice(at + 1, 0, one)
  return copy
}

/**
 * The agenda after one step of an item up or down. Before the first of a day comes the end of the day before it, so that
 * a step can lead over midnight. Nothing where there is no further to go.
 */
export const stepped = <Item extends Placed>(items: Item[], id: string, step: -1 | 1): Item[] | undefined => {
  const order = byDay(items).flatMap(([, entries]) => entries)
  const at = order.findIndex((item) => item.id === id)
  const item = order[at]
  const neighbor = order[at + step]
  if (!item || !neighbor) return undefined
  const sameDay = (item.day ?? null) === (neighbor.day ?? null)
  return sameDay
    ? swapped(order, step === 1 ? at : at - 1)
    : order.map((other) => (other === item ? { ...item, day: neighbor.day ?? null } : other))
}

/** A place behind everything that is there. */
export const lastPosition = (items: Placed[]) =>
  items.reduce((last, { position }) => Math.max(last, position + 1), 0)

export const lastDay = (items: Placed[]) => items.reduce((last, { day }) => Math.max(last, day ?? 0), 0)
