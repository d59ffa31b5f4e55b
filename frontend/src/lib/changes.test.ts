import { expect, test } from 'vitest'
import { changes, clashes } from './changes'

test('only what says something else is a change, lists and texts included', () => {
  const before = { title: { en: 'Visit' }, hosts: ['santa-ana'], days: 5 }
  expect(changes(before, { title: { en: 'Visit' }, hosts: ['santa-ana', 'icma'], days: null })).toEqual({
    hosts: ['santa-ana', 'icma'],
    days: null,
  })
})

const before = { title: 'Visit', days: '5', place: 'Colón' }

test('what only one side changed needs no decision', () => {
  const mine = { ...before, title: 'Study tour' }
  expect(clashes(['title', 'days'], { before, mine, theirs: before })).toEqual([])
})

test('what both sides changed to the same needs no decision', () => {
  const both = { ...before, days: '6' }
  expect(clashes(['days'], { before, mine: both, theirs: both })).toEqual([])
})

test('what the other side changed otherwise is to be decided, touched here or not', () => {
  const mine = { ...before, title: 'Study tour' }
  const theirs = { ...before, title: 'Training', days: '6' }
  expect(clashes(['title', 'days', 'place'], { before, mine, theirs })).toEqual(['title', 'days'])
})
