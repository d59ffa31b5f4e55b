import { expect, test, vi } from 'vitest'
import type { Indicator } from '@/api/types'

vi.stubGlobal('window', { location: { origin: 'http://enlace.example' } })
const { noValue, sentValue, shareOf } = await import('./value-values')

const indicator = (measure: Indicator['measure']) => ({ code: 'trained', measure }) as Indicator
const slot = { period: 'FY2013 Q4', kind: 'ACTUAL' } as const

test('a percentage follows from its two figures, which are sent instead of it', () => {
  const written = { ...noValue, value: '33', numerator: '1', denominator: '3' }
  expect(shareOf(written)).toBe(33.33)
  expect(sentValue(written, indicator('PERCENTAGE'), slot)).toMatchObject({
    value: null,
    numerator: 1,
    denominator: 3,
  })
})

test('of nothing there is no percentage', () => {
  expect(shareOf({ numerator: '1', denominator: '0' })).toBeUndefined()
  expect(sentValue({ ...noValue, value: '40' }, indicator('PERCENTAGE'), slot)).toMatchObject({
    value: 40,
    numerator: null,
  })
})

test('what is told in words has no figure, and an empty figure is none', () => {
  expect(sentValue({ ...noValue, value: '7' }, indicator('QUALITATIVE'), slot).value).toBeNull()
  expect(sentValue(noValue, indicator('UNIT'), slot).value).toBeNull()
})
