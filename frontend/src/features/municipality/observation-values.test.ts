import { expect, test } from 'vitest'
import { asNumber } from '@/lib/number'
import { noObservation, otherMeasure, sentObservation } from './observation-values'

test('a number is read as people write it, and nothing else is', () => {
  expect(asNumber('33,500.5')).toBe(33_500.5)
  expect(asNumber('1 200 000')).toBe(1_200_000)
  expect(asNumber('44')).toBe(44)
  for (const typed of ['44,5', 'many', '-1', '1.23456', '']) expect(asNumber(typed)).toBeUndefined()
})

test('another measure is named in the form of the API', () => {
  const other = { ...noObservation, measure: otherMeasure, measureName: 'Robos de vehículos' }
  expect(sentObservation(other).measure).toBe('ROBOS_DE_VEHICULOS')
})

test('what was not reported has no value, whatever was typed before', () => {
  expect(sentObservation({ ...noObservation, value: '12', status: 'NOT_REPORTED' }).value).toBeNull()
  expect(sentObservation({ ...noObservation, value: '12' }).value).toBe(12)
})
