import { expect, test } from 'vitest'
import { differences, messages } from './check-messages.mjs'

test('both languages have the same messages with the same inputs', () => {
  expect(differences(messages.en, messages.es)).toEqual([])
})

test('a message without its translation, or with another input, is found', () => {
  expect(differences({ a: 'x' }, {})).toHaveLength(1)
  expect(differences({}, { a: 'x' })).toHaveLength(1)
  expect(differences({ a: '{count}' }, { a: '{total}' })).toHaveLength(1)
})

test('no message has digits typed into its text', () => {
  const typed = Object.values(messages).flatMap((language) =>
    Object.entries(language).filter(([key, text]) => !key.startsWith('$') && /\d/.test(JSON.stringify(text))),
  )
  expect(typed).toEqual([])
})
