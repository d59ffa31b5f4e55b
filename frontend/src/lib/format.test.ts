import { afterEach, expect, test } from 'vitest'
import { overwriteGetLocale } from '@/paraglide/runtime'
import { formatDate, formatDays, formatNumber, formatTerm } from './format'

const speak = (locale: 'en' | 'es') => overwriteGetLocale(() => locale)

afterEach(() => speak('en'))

test('a date shows no more than was stated', () => {
  speak('en')
  expect(formatDate('2011')).toBe('2011')
  expect(formatDate('2011-01')).toBe('January 2011')
  expect(formatDate('2011-01-17')).toBe('January 17, 2011')
})

test('doubt is said in words', () => {
  speak('en')
  expect(formatDate('2013-09~')).toBe('about September 2013')
  expect(formatDate('2011?')).toBe('2011?')
  expect(formatDate('2013-23')).toBe('fall 2013')
})

test('Spanish dates read as in Latin America', () => {
  speak('es')
  expect(formatDate('2011-01')).toBe('enero de 2011')
  expect(formatDate('2011?')).toBe('¿2011?')
  expect(formatTerm('2009-10', '2013-09')).toBe('octubre de 2009 a septiembre de 2013')
  expect(formatNumber(12_840)).toBe('12,840')
})

test('a term with equal ends is one date', () => {
  speak('en')
  expect(formatTerm('2013-07', '2013-07')).toBe('July 2013')
  expect(formatTerm(undefined, undefined)).toBe('')
})

test('long delays are counted in the unit a person would use', () => {
  speak('en')
  expect(formatDays(23)).toBe('23 days')
  expect(formatDays(90)).toBe('2 months')
  expect(formatDays(5105)).toBe('13 years')
})
