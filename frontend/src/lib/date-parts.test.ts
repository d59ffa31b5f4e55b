import { expect, test } from 'vitest'
import { dateOf, daysIn, isDate, partsOf } from './date-parts'

test('a date is as exact as its parts: no month without a year, no day without a month', () => {
  expect(dateOf({ year: '', month: '05', day: '', mark: '' })).toBe('')
  expect(dateOf({ year: '2013', month: '', day: '', mark: '' })).toBe('2013')
  expect(dateOf({ year: '2013', month: '05', day: '07', mark: '' })).toBe('2013-05-07')
})

test('a season has no days', () => {
  expect(dateOf({ year: '2013', month: '24', day: '07', mark: '' })).toBe('2013-24')
  expect(daysIn('2013', '24')).toEqual([])
})

test('what makes a date approximate or uncertain survives editing', () => {
  for (const date of ['2013~', '2013-09?', '2013-09-22%', '2013-21']) expect(dateOf(partsOf(date))).toBe(date)
})

test('February has as many days as its year gives it', () => {
  expect(daysIn('2012', '02')).toHaveLength(29)
  expect(daysIn('2013', '02')).toHaveLength(28)
})

test('a year that is not finished is no date yet', () => {
  expect(isDate('201')).toBe(false)
  expect(isDate('2013')).toBe(true)
})
