import { expect, test } from 'vitest'
import { many, one, parseSearch, stringifySearch } from './search-codec'

test('a repeated parameter is a list, and comes back the same', () => {
  const text = '?status=ACTIVE&status=COMPLETED&q=col%C3%B3n'
  expect(parseSearch(text)).toEqual({ status: ['ACTIVE', 'COMPLETED'], q: 'colón' })
  expect(stringifySearch(parseSearch(text))).toBe(text)
})

test('a year stays text and an empty value is no filter', () => {
  expect(parseSearch('?from=2011&q=')).toEqual({ from: '2011' })
  expect(stringifySearch({ from: '2011', q: undefined, status: [] })).toBe('?from=2011')
})

test('one and many read either form', () => {
  expect(one(['a', 'b'])).toBe('a')
  expect(many('a')).toEqual(['a'])
  expect(many(undefined)).toBeUndefined()
})
