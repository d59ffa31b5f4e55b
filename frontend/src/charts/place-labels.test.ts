import { expect, test } from 'vitest'
import { type Anchor, type Label, placeLabels } from './place-labels'

const frame = { x: 0, y: 0, width: 320, height: 200 }
const towns: Anchor[] = [
  { key: 'a', text: 'San José Guayabal', x: 200, y: 100 },
  { key: 'b', text: 'Suchitoto', x: 210, y: 88 },
  { key: 'c', text: 'San Bartolomé Perulapía', x: 206, y: 108 },
  { key: 'd', text: 'Nahuizalco', x: 120, y: 110 },
  { key: 'e', text: 'Sonsonate', x: 121, y: 118 },
]

const meet = (one: Label, other: Label) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

test('no name is printed over another, and none is lost where there is room', () => {
  const labels = placeLabels(towns, frame)
  expect(labels).toHaveLength(towns.length)
  for (const one of labels)
    for (const other of labels) if (one !== other) expect(meet(one, other)).toBe(false)
})

test('every name stays inside the frame and off what is taken', () => {
  const taken = { x: 0, y: 0, width: 320, height: 80 }
  for (const { left, top, width } of placeLabels(towns, frame, [taken])) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(left + width).toBeLessThanOrEqual(320)
    expect(top).toBeGreaterThanOrEqual(80)
  }
})

test('a name without room is left out', () => {
  expect(placeLabels(towns, { x: 0, y: 0, width: 30, height: 30 })).toEqual([])
})
