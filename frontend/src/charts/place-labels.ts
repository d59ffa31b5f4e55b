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
const distances = [8, 16, 28]

export const textWidth = (text: string, perLetter = 6.5) => Math.ceil(text.length * perLetter) + 4

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

const boxAt = ({ x, y, text }: Anchor, [across, down]: readonly [number, number], distance: number): Box => {
  const width = textWidth(text)
  const reach = across !== 0 && down !== 0 ? distance * 0.6 : distance
  return {
    x: x + across * reach - (across < 0 ? width : across === 0 ? width / 2 : 0),
    y: y + down * reach - (down < 0 ? lineHeight : down === 0 ? lineHeight / 2 : 0),
    width,
    height: lineHeight,
  }
}

/**
 * Greedy placement: each name takes the nearest free spot around its point, most crowded points first. A name that
 * finds none is left out of the drawing (the list beside it has them all) rather than printed over another.
 */
export const placeLabels = (anchors: Anchor[], frame: Box, taken: Box[] = []): Label[] => {
  const points = anchors.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }))
  const crowd = (anchor: Anchor) =>
    anchors.filter((other) => Math.hypot(other.x - anchor.x, other.y - anchor.y) < 60).length
  const busy = [...taken, ...points]
  const labels: Label[] = []
  for (const anchor of anchors.toSorted((one, other) => crowd(other) - crowd(one))) {
    const spots = distances.flatMap((distance) =>
      directions.map((direction) => ({ box: boxAt(anchor, direction, distance), far: distance > 16 })),
    )
    const spot = spots.find(({ box }) => inside(box, frame) && !busy.some((other) => overlap(box, other)))
    if (!spot) continue
    busy.push(spot.box)
    const { x: left, y: top, width, height } = spot.box
    labels.push({ ...anchor, left, top, width, height, far: spot.far })
  }
  return labels
}
