import { type GeoProjection, geoMercator } from 'd3-geo'
import type { Box } from './place-labels'

export type Site = {
  code: string
  name: string
  country: string
  side: 'resource' | 'peer'
  at: [number, number]
}
export type Arc = { pair: string; from: [number, number]; to: [number, number] }

const clusterReach = 30
const smallest = 3

const multiPoint = (points: [number, number][]) => ({ type: 'MultiPoint' as const, coordinates: points })

const spread = (values: number[]) => Math.max(...values) - Math.min(...values)

/** A frame as wide as given, whose height follows from what is to be seen, within bounds. */
export const fitted = (
  points: [number, number][],
  width: number,
  [low, high]: [number, number],
  padding: number,
) => {
  const projected = geoMercator().scale(100).translate([0, 0])
  const flat = points.map((point) => projected(point) ?? [0, 0])
  const across = spread(flat.map(([x = 0]) => x)) || 1
  const down = spread(flat.map(([, y = 0]) => y)) || 1
  const margin = width * padding
  const ratio = (down / across) * (1 - 2 * padding) + 2 * padding
  const height = Math.round(width * Math.min(high, Math.max(low, ratio)))
  const projection = geoMercator().fitExtent(
    [
      [margin, Math.min(margin, height * 0.14)],
      [width - margin, height - Math.min(margin, height * 0.14)],
    ],
    multiPoint(points),
  )
  const closest = width * 9
  if (projection.scale() > closest * 10) {
    const [longitude = 0, latitude = 0] = points[0] ?? []
    projection
      .scale(closest)
      .center([longitude, latitude])
      .translate([width / 2, height / 2])
  }
  return { projection, height }
}

/** The largest group of peers that the map draws too close together to tell apart, or none. */
export const crowded = (sites: Site[], projection: GeoProjection): Site[] => {
  const waiting = new Set(sites.filter(({ side }) => side === 'peer'))
  const groups: Site[][] = []
  while (waiting.size > 0) {
    const [first] = waiting
    if (!first) break
    const group = [first]
    waiting.delete(first)
    for (const member of group) {
      const [x = 0, y = 0] = projection(member.at) ?? []
      for (const other of waiting) {
        const [otherX = 0, otherY = 0] = projection(other.at) ?? []
        if (Math.hypot(otherX - x, otherY - y) > clusterReach) continue
        group.push(other)
        waiting.delete(other)
      }
    }
    groups.push(group)
  }
  const [largest = []] = groups.toSorted((one, other) => other.length - one.length)
  return largest.length >= smallest ? largest : []
}

const holds = ({ x, y, width, height }: Box, [px, py]: [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height

/** The corner that hides neither a city nor a line, or undefined when every corner does. */
export const freeCorner = (
  frame: { width: number; height: number },
  size: { width: number; height: number },
  drawn: [number, number][],
): Box | undefined => {
  const gap = 10
  const right = frame.width - size.width - gap
  const bottom = frame.height - size.height - gap
  return [
    { x: gap, y: bottom },
    { x: gap, y: gap },
    { x: right, y: bottom },
    { x: right, y: gap },
  ]
    .map((corner) => ({ ...corner, ...size }))
    .find((box) => !drawn.some((point) => holds(box, point)))
}

/** Points along the straight line; the drawn arc bends a little to its right, so a neighbor is sampled too. */
export const along = ([x1, y1]: [number, number], [x2, y2]: [number, number]): [number, number][] =>
  Array.from({ length: 21 }, (_, step) => step / 20).flatMap((part) => {
    const x = x1 + (x2 - x1) * part
    const y = y1 + (y2 - y1) * part
    const bend = 0.2 * Math.sin(Math.PI * part)
    return [
      [x, y],
      [x + (y2 - y1) * bend, y - (x2 - x1) * bend],
    ] satisfies [number, number][]
  })
