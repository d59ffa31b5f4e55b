import { expect, test } from 'vitest'
import { browserName } from './browser-name'

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36'

test('a browser is named with its system', () => {
  expect(browserName(chrome)).toBe('Chrome, Windows')
  expect(browserName(`${chrome} Edg/150.0`)).toBe('Edge, Windows')
  expect(browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Version/19.0 Safari/604.1')).toBe(
    'Safari, iOS',
  )
})

test('a program is named by its first word, an unknown one not at all', () => {
  expect(browserName('curl/8.9.1')).toBe('curl')
  expect(browserName(null)).toBe('')
})
