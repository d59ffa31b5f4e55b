import { expect, test } from 'vitest'
import { monthAfter, weeksOf } from '@/lib/month'
import { monthOfVisits } from './month-of-visits'

test('a visit stands on each of its days, and goes on after the first that is shown', () => {
  const visit = { start: '2013-09-29', end: '2013-10-02' }
  const { days, loose } = monthOfVisits([visit], '2013-10')
  expect([...days]).toEqual([
    ['2013-10-01', [{ visit, goesOn: false }]],
    ['2013-10-02', [{ visit, goesOn: true }]],
  ])
  expect(loose).toEqual([])
})

test('no day is made up for a visit of which only the month is known', () => {
  const visit = { start: '2013-10', end: null }
  const about = { start: '2013-10-04', end: '2013-10' }
  const { days, loose } = monthOfVisits([visit, about], '2013-10')
  expect(days.size).toBe(0)
  expect(loose).toEqual([visit, about])
})

test('a month has whole weeks from Sunday on', () => {
  const weeks = weeksOf('2013-09')
  expect(weeks[0]?.[0]).toBe('2013-09-01')
  expect(weeks.at(-1)).toEqual(['2013-09-29', '2013-09-30', ...Array(5).fill(undefined)])
  expect(weeksOf('2024-02').flat().filter(Boolean)).toHaveLength(29)
})

test('months go on over the turn of the year', () => {
  expect(monthAfter('2013-12', 1)).toBe('2014-01')
  expect(monthAfter('2013-01', -1)).toBe('2012-12')
})
