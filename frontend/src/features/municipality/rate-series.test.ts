import { expect, test } from 'vitest'
import type { Observation } from '@/api/types'
import { observedValue } from './observed-value'
import { richestMeasure, seriesOf } from './rate-series'

const observation = (measure: string, periodStart: string, value: number | null): Observation => ({
  id: measure + periodStart,
  code: measure + periodStart,
  municipality: { id: 'm', code: 'sonsonate', name: 'Sonsonate' },
  measure,
  periodStart,
  periodEnd: null,
  note: null,
  value,
  version: 0,
  createdAt: '2026-01-05T10:00:00Z',
  createdBy: 'clerk',
  updatedAt: '2026-01-05T10:00:00Z',
  updatedBy: 'clerk',
  smallNumber: false,
  status: value === null ? 'NOT_REPORTED' : 'FINAL',
  rate:
    value === null
      ? null
      : { per100000: value * 2, population: 50_000, populationPeriod: '2009', populationCode: 'population' },
})

test('a year that was not reported is a gap, never a zero', () => {
  const series = seriesOf(
    [observation('HOMICIDES', '2009', 44), observation('HOMICIDES', '2010', null)],
    'HOMICIDES',
  )
  expect(series.map(({ value }) => value)).toEqual([88, null])
  expect(observedValue(observation('HOMICIDES', '2010', null))).toBe('Not reported')
})

test('one rate alone is a fact, not a line', () => {
  expect(richestMeasure([observation('HOMICIDES', '2009', 44)])).toBeUndefined()
  expect(richestMeasure([observation('HOMICIDES', '2009', 44), observation('HOMICIDES', '2010', 40)])).toBe(
    'HOMICIDES',
  )
})
