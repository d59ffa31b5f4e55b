import type { GeoProjection } from 'd3-geo'
import type { Arc } from './map-layout'
import { pixel } from './map-marks'

const svg = 'http://www.w3.org/2000/svg'

const element = (name: string, attributes: Record<string, string | number>) => {
  const made = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** Blue where the practice comes from, terracotta where it goes: a gradient along each arc. */
export const strokeArcs = (drawing: Element, arcs: Arc[], projection: GeoProjection) => {
  const definitions = element('defs', {})
  arcs.forEach(({ from, to }, index) => {
    const [x1, y1] = pixel(projection, from)
    const [x2, y2] = pixel(projection, to)
    const gradient = element('linearGradient', {
      id: `arc-${index}`,
      gradientUnits: 'userSpaceOnUse',
      x1,
      y1,
      x2,
      y2,
    })
    gradient.append(
      element('stop', { offset: 0.1, 'stop-color': 'var(--resource)' }),
      element('stop', { offset: 0.9, 'stop-color': 'var(--peer)' }),
    )
    definitions.append(gradient)
  })
  drawing.prepend(definitions)
}

/** Tells the page which pair the pointer is on, by its arc. */
export const watchArcs = (drawing: Element, arcs: Arc[], onActive: (pair: string | undefined) => void) => {
  const leave = () => onActive(undefined)
  drawing.querySelectorAll('.arcs path').forEach((path, index) => {
    const pair = arcs[index]?.pair
    path.setAttribute('data-pair', pair ?? '')
    path.addEventListener('pointerenter', () => onActive(pair))
    path.addEventListener('pointerleave', leave)
  })
}
