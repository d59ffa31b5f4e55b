import { expect, test } from 'vitest'
import { plain, shown } from './text'

test('the wanted language is shown when there is one', () => {
  expect(shown({ en: 'Visit', es: 'Visita' }, 'es')).toEqual({
    value: 'Visita',
    language: 'es',
    translated: true,
  })
})

test('without a translation the other language is shown and marked', () => {
  expect(shown({ en: 'Visit' }, 'es')).toEqual({ value: 'Visit', language: 'en', translated: false })
})

test('no text at all is nothing, not an empty line', () => {
  expect(shown(undefined, 'en')).toBeUndefined()
  expect(plain(null, 'en')).toBe('')
})
