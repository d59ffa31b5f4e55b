import { expect, test } from 'vitest'
import type { PeriodLine } from '@/api/types'
import { lineBefore, presentLine, standingOf } from './standing'

const now = new Date('2013-08-15')

const line = (start: string, end: string, actual: number | null, target: number | null = null) =>
  ({
    period: { label: start, start, end, locked: false },
    target: target === null ? null : { value: target, status: 'APPROVED' },
    reported: null,
    computed: null,
    actual,
    actualFrom: null,
  }) as unknown as PeriodLine

const counted = { reportable: true, ascending: true, measure: 'UNIT' } as const
const falling = { ...counted, ascending: false }

test('an indicator stands where its present period is, or the last that has begun', () => {
  const lines = [
    line('2013-01', '2013-03', 1),
    line('2013-04', '2013-06', null),
    line('2013-07', '2013-09', 2),
  ]
  expect(presentLine(lines, now)?.period.label).toBe('2013-07')
  expect(presentLine(lines, new Date('2014-01-01'))?.period.label).toBe('2013-07')
  expect(presentLine(lines, new Date('2012-01-01'))?.period.label).toBe('2013-01')
  expect(lineBefore(lines, lines[2] as PeriodLine)?.period.label).toBe('2013-01')
})

test('a target is met, missed once its period is over, and under way before', () => {
  expect(standingOf(counted, line('2013-07', '2013-09', 4, 4), now)).toBe('MET')
  expect(standingOf(counted, line('2013-07', '2013-09', 3, 4), now)).toBe('UNDER_WAY')
  expect(standingOf(counted, line('2013-01', '2013-06', 3, 4), now)).toBe('MISSED')
})

test('where less is better a target is met only once the period is over', () => {
  expect(standingOf(falling, line('2013-07', '2013-09', 3, 4), now)).toBe('UNDER_WAY')
  expect(standingOf(falling, line('2013-01', '2013-06', 3, 4), now)).toBe('MET')
  expect(standingOf(falling, line('2013-01', '2013-06', 5, 4), now)).toBe('MISSED')
})

test('what is missing is said, and no figure is never zero', () => {
  expect(standingOf({ ...counted, reportable: false }, line('2013-01', '2013-06', 3, 4), now)).toBe(
    'NOT_READY',
  )
  expect(standingOf(counted, undefined, now)).toBe('NO_PERIOD')
  expect(standingOf(counted, line('2013-01', '2013-06', null, 4), now)).toBe('NO_ACTUAL')
  expect(standingOf(counted, line('2013-01', '2013-06', 0), now)).toBe('NO_TARGET')
})
