import * as Plot from '@observablehq/plot'
import type { GeoProjection } from 'd3-geo'
import type { Geography } from './geography'
import type { Arc, Site } from './map-layout'
import { type Box, type Label, placeLabels } from './place-labels'

const symbol = { resource: 'circle', peer: 'square' } as const
const color = { resource: 'var(--resource)', peer: 'var(--peer)' } as const

export const pixel = (projection: GeoProjection, at: [number, number]): [number, number] => {
  const [x = 0, y = 0] = projection(at) ?? []
  return [x, y]
}

/** Countries tinted by the side that they are on; the United States with its states. */
export const landMarks = ({ countries, states }: Geography, sites: Site[]) => {
  const tint = new Map(sites.map(({ country, side }) => [country, `var(--${side}-land)`]))
  return [
    Plot.geo(countries.features, {
      fill: ({ id }) => tint.get(String(id)) ?? 'var(--land)',
      stroke: 'var(--sea)',
      strokeWidth: 0.7,
    }),
    Plot.geo(states, { stroke: 'var(--sea)', strokeWidth: 0.6 }),
  ]
}

export const arcMark = (arcs: Arc[]) =>
  Plot.arrow(arcs, {
    x1: ({ from }: Arc) => from[0],
    y1: ({ from }: Arc) => from[1],
    x2: ({ to }: Arc) => to[0],
    y2: ({ to }: Arc) => to[1],
    bend: 18,
    headLength: 0,
    stroke: (_: Arc, index: number) => `url(#arc-${index})`,
    strokeWidth: 1.8,
    className: 'arcs',
  })

const siteMark = (sites: Site[], side: Site['side'], size: number) =>
  Plot.dot(
    sites.filter((site) => site.side === side),
    {
      x: ({ at }: Site) => at[0],
      y: ({ at }: Site) => at[1],
      symbol: symbol[side],
      r: size,
      fill: color[side],
      stroke: 'var(--surface)',
      strokeWidth: 1.2,
    },
  )

export const siteMarks = (sites: Site[], size: number) => [
  siteMark(sites, 'resource', size),
  siteMark(sites, 'peer', size),
]

/** Names where there is room for them, with a thin line to the point when they had to move away. */
export const labelMark = (
  sites: Site[],
  projection: GeoProjection,
  frame: Box,
  taken: Box[],
  lines: [number, number][],
) => {
  const anchors = sites.map(({ code, name, at }) => {
    const [x, y] = pixel(projection, at)
    return { key: code, text: name, x, y }
  })
  const labels = placeLabels(anchors, frame, taken, lines)
  const invert = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0]
  const middle = ({ left, top, width, height }: Label) => invert(left + width / 2, top + height / 2)
  const far = labels.filter((label) => label.far)
  return [
    Plot.link(far, {
      x1: (label: Label) => invert(label.x, label.y)[0],
      y1: (label: Label) => invert(label.x, label.y)[1],
      x2: (label: Label) => middle(label)[0],
      y2: (label: Label) => middle(label)[1],
      stroke: 'var(--ink-3)',
      strokeWidth: 0.8,
      curve: 'linear',
    }),
    Plot.text(labels, {
      x: (label: Label) => middle(label)[0],
      y: (label: Label) => middle(label)[1],
      text: 'text',
      fill: 'var(--ink)',
      stroke: 'var(--sea)',
      strokeWidth: 3.5,
      fontWeight: 550,
      fontSize: 12,
    }),
  ]
}

/** The part of the map that the inset shows again from nearer. */
export const outlineMark = (sites: Site[], projection: GeoProjection) => {
  if (sites.length === 0) return null
  const points = sites.map(({ at }) => pixel(projection, at))
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  const [left, right] = [Math.min(...across) - 9, Math.max(...across) + 9]
  const [top, bottom] = [Math.min(...down) - 9, Math.max(...down) + 9]
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ] satisfies [number, number][]
  const coordinates = corners.map((corner) => projection.invert?.(corner) ?? [0, 0])
  return Plot.geo({ type: 'LineString', coordinates }, { stroke: 'var(--ink-2)', strokeDasharray: '3 3' })
}
