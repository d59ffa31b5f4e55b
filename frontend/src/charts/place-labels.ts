export type Box = { x: number; y: number; width: number; height: number }
export type Anchor = { key: string; text: string; x: number; y: number }
export type Label = Anchor & { left: number; top: number; width: number; height: number; far: boolean }

const lineHeight = 15
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const
const distances = [8, 15, 26, 40]
const attempts = 60

export const textWidth = (text: string, perLetter = 6.4) => Math.ceil(text.length * perLetter) + 4

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const inside = (one: Box, frame: Box) =>
  one.x >= frame.x &&
  one.y >= frame.y &&
  one.x + one.width <= frame.x + frame.width &&
  one.y + one.height <= frame.y + frame.height

const holds = ({ x, y, width, height }: Box, [px, py]: [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height

const boxAt = ({ x, y, text }: Anchor, [across, down]: readonly [number, number], distance: number): Box => {
  const width = textWidth(text)
  const reach = across !== 0 && down !== 0 ? distance * 0.65 : distance
  return {
    x: x + across * reach - (across < 0 ? width : across === 0 ? width / 2 : 0),
    y: y + down * reach - (down < 0 ? lineHeight : down === 0 ? lineHeight / 2 : 0),
    width,
    height: lineHeight,
  }
}

type Spot = { box: Box; far: boolean; cost: number }

/** Where a name could stand, dearest last: far away and over a line cost most. */
const spotsFor = (anchor: Anchor, frame: Box, lines: [number, number][]): Spot[] =>
  distances
    .flatMap((distance, ring) =>
      directions.map((direction, turn) => {
        const box = boxAt(anchor, direction, distance)
        const crossed = lines.filter((point) => holds(box, point)).length
        return { box, far: ring > 1, cost: ring * 10 + turn + crossed * 6 }
      }),
    )
    .filter(({ box }) => inside(box, frame))
    .toSorted((one, other) => one.cost - other.cost)

const dropped = 500

const placeInOrder = (order: { anchor: Anchor; spots: Spot[] }[], taken: Box[]) => {
  const busy = [...taken]
  const labels: Label[] = []
  let cost = 0
  for (const { anchor, spots } of order) {
    const spot = spots.find(({ box }) => !busy.some((other) => overlap(box, other)))
    cost += spot?.cost ?? dropped
    if (!spot) continue
    busy.push(spot.box)
    const { x: left, y: top, width, height } = spot.box
    labels.push({ ...anchor, left, top, width, height, far: spot.far })
  }
  return { labels, cost }
}

/** The same order for the same round: a drawing that changes by chance cannot be checked. */
const shuffled = <Item>(items: Item[], round: number) =>
  items
    .map((item, index) => ({ item, rank: Math.sin((index + 1) * (round + 1) * 12.9898) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item)

/**
 * Names without overlap: placed greedily in several orders, of which the cheapest wins. A name that finds no room is
 * left out of the drawing (the list beside it has them all) rather than printed over another.
 */
export const placeLabels = (
  anchors: Anchor[],
  frame: Box,
  taken: Box[] = [],
  lines: [number, number][] = [],
): Label[] => {
  const points = anchors.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }))
  const waiting = anchors.map((anchor) => ({ anchor, spots: spotsFor(anchor, frame, lines) }))
  const tries = Array.from({ length: attempts }, (_, round) =>
    placeInOrder(round === 0 ? waiting : shuffled(waiting, round), [...taken, ...points]),
  )
  return tries.toSorted((one, other) => one.cost - other.cost)[0]?.labels ?? []
}
