import { expect, test } from 'vitest'
import { crowded, fitted, freeCorner, type Site } from './map-layout'

const site = (code: string, side: Site['side'], longitude: number, latitude: number): Site => ({
  code,
  name: code,
  country: 'XX',
  side,
  at: [longitude, latitude],
})

const amuprev = [
  site('santa-ana', 'resource', -117.87, 33.75),
  site('alexandria', 'resource', -77.05, 38.8),
  site('mixco', 'peer', -90.6, 14.63),
  site('palencia', 'peer', -90.36, 14.67),
  site('sonsonate', 'peer', -89.72, 13.72),
  site('colon', 'peer', -79.9, 9.36),
]

const projectionOf = (sites: Site[]) =>
  fitted(
    sites.map(({ at }) => at),
    700,
    [0.5, 0.72],
    0.15,
  )

test('the crowd is found from the cities themselves', () => {
  const codes = crowded(amuprev, projectionOf(amuprev).projection).map(({ code }) => code)
  expect(codes.toSorted()).toEqual(['mixco', 'palencia', 'sonsonate'])
})

test('cities far apart need no inset, on any continent', () => {
  const far = [
    site('a', 'resource', 2, 41),
    site('b', 'peer', 36, -1),
    site('c', 'peer', 3, 6),
    site('d', 'peer', 28, -26),
  ]
  expect(crowded(far, projectionOf(far).projection)).toEqual([])
})

test('every city is drawn inside the frame, also a single one', () => {
  for (const sites of [amuprev, amuprev.slice(0, 1), amuprev.slice(2, 4)]) {
    const { projection, height } = projectionOf(sites)
    for (const { at } of sites) {
      const [x = -1, y = -1] = projection(at) ?? []
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(700)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  }
})

test('the inset takes a corner where nothing is drawn, or none', () => {
  const frame = { width: 700, height: 450 }
  const size = { width: 300, height: 200 }
  expect(freeCorner(frame, size, [[100, 400]])).toMatchObject({ x: 10, y: 10 })
  const everywhere: [number, number][] = [
    [100, 400],
    [100, 50],
    [600, 400],
    [600, 50],
  ]
  expect(freeCorner(frame, size, everywhere)).toBeUndefined()
})
