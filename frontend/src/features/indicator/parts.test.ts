import { expect, test } from 'vitest'
import { partsFault, partsWords, sentParts, sumOf } from './parts'

const sexes = (female: string, male: string) => ({ FEMALE: female, MALE: male, OTHER: '' })

test('what the parts leave of the whole is not known', () => {
  expect(partsWords(sexes('4', '5'), 11)).toBe('9 of 11; 2 not known')
  expect(partsWords(sexes('4', '5'), 9)).toBe('All 9 are told apart')
  expect(partsFault({ SEX: sexes('4', '5') }, 11)).toBeUndefined()
})

test('parts above the whole are refused, and the dimension is named', () => {
  expect(partsFault({ SEX: sexes('4', '5') }, 8)).toBe('Sex: 9 is more than the value, 8')
  expect(partsWords(sexes('4', '5'), 8)).toBeUndefined()
})

test('percentages stand for themselves', () => {
  expect(partsFault({ SEX: sexes('60', '70') }, undefined)).toBeUndefined()
})

test('decimals add up as people wrote them', () => {
  expect(sumOf({ a: '0.1', b: '0.2' })).toBe(0.3)
})

test('what is no number is named with its category', () => {
  expect(partsFault({ SEX: sexes('many', '') }, 9)).toContain('Female')
})

test('a category that was left empty is not sent, and a zero is', () => {
  expect(sentParts({ SEX: sexes('0', '') })).toEqual([{ dimension: 'SEX', category: 'FEMALE', value: 0 }])
})
