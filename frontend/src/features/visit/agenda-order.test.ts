import { expect, test } from 'vitest'
import { byDay, lastPosition, stepped } from './agenda-order'

const item = (id: string, day: number | null, position: number) => ({ id, day, position })
const agenda = [item('a', 1, 0), item('b', 1, 3), item('c', 2, 7), item('d', null, 9)]
const told = (items: ReturnType<typeof stepped>) =>
  items?.map(({ id, day, position }) => `${id} ${day ?? '-'} ${position}`)

test('a step within a day swaps two positions and leaves the others alone', () => {
  expect(told(stepped(agenda, 'b', -1))).toEqual(['b 1 0', 'a 1 3', 'c 2 7', 'd - 9'])
  expect(told(stepped(agenda, 'a', 1))).toEqual(['b 1 0', 'a 1 3', 'c 2 7', 'd - 9'])
})

test('a step over the end of a day leads to the other day', () => {
  expect(told(stepped(agenda, 'c', -1))).toEqual(['a 1 0', 'b 1 3', 'c 1 7', 'd - 9'])
  expect(told(stepped(agenda, 'b', 1))).toEqual(['a 1 0', 'b 2 3', 'c 2 7', 'd - 9'])
})

test('the first goes no further up, the last no further down', () => {
  expect(stepped(agenda, 'a', -1)).toBeUndefined()
  expect(stepped(agenda, 'd', 1)).toBeUndefined()
})

test('positions that tell nothing apart are counted anew', () => {
  const flat = [item('a', 1, 0), item('b', 1, 0), item('c', 1, 0)]
  expect(told(stepped(flat, 'c', -1))).toEqual(['a 1 0', 'c 1 1', 'b 1 2'])
})

test('days stand in their order, what has none at the end', () => {
  expect(byDay([item('x', null, 0), item('y', 2, 1), item('z', 1, 2)]).map(([day]) => day)).toEqual([
    1,
    2,
    null,
  ])
})

test('a new item comes after all others', () => {
  expect(lastPosition(agenda)).toBe(10)
  expect(lastPosition([])).toBe(0)
})
