import { expect, test } from 'vitest'
import { wayBack } from './way-back'

test('a page of this site is gone back to, with its filters', () => {
  expect(wayBack('/visits?status=PLANNED')).toBe('/visits?status=PLANNED')
})

test('no other site is ever gone to', () => {
  for (const to of [
    'https://example.org',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/\n\\example.org',
    'javascript:alert(1)',
    undefined,
  ]) {
    expect(wayBack(to)).toBe('/')
  }
})

test('signing in does not lead to signing in', () => {
  expect(wayBack('/sign-in?to=%2F')).toBe('/')
})
