import { expect, test } from 'vitest'
import { byDay, lastPosition, stepped } from './agenda-order'

const item = (id: string, day: number | null, position: number) => ({ id, day, position })
const agenda = [item('a', 1, 0), item('b', 1, 3), item('c', 2, 7), item('d', null, 9)]
const told = (items: ReturnType<typeof stepped>) => items?.map(({ id, day }) => `${id} ${day ?? '-'}`)

test('a step within a day swaps two items and leaves the others alone', () => {
  expect(told(stepped(agenda, 'b', -1))).toEqual(['b 1', 'a 1', 'c 2', 'd -'])
  expect(told(stepped(agenda, 'a', 1))).toEqual(['b 1', 'a 1', 'c 2', 'd -'])
})

test('a step over the end of a day leads to the other day', () => {
  expect(told(stepped(agenda, 'c', -1))).toEqual(['a 1', 'b 1', 'c 1', 'd -'])
  expect(told(stepped(agenda, 'b', 1))).toEqual(['a 1', 'b 2', 'c 2', 'd -'])
})

test('the first goes no further up, the last no further down', () => {
  expect(stepped(agenda, 'a', -1)).toBeUndefined()
  expect(stepped(agenda, 'd', 1)).toBeUndefined()
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
