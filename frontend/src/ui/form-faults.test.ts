import { expect, test } from 'vitest'
import { sortFaults } from './form-faults'

test('a violation goes to the field of its name, with its hint', () => {
  expect(
    sortFaults([{ field: 'end', message: 'must not be before the start', hint: 'write 2013' }], ['end']),
  ).toEqual({
    atField: [{ name: 'end', message: 'Must not be before the start (write 2013)' }],
    elsewhere: [],
  })
})

test('a violation inside a list goes to the innermost field around it', () => {
  const violation = { field: 'parties[0].organization', message: 'is not known' }
  expect(sortFaults([violation], ['parties', 'parties.0.organization']).atField[0]?.name).toBe(
    'parties.0.organization',
  )
  expect(sortFaults([violation], ['parties']).atField[0]?.name).toBe('parties')
})

test('a violation that no field asks for is said above, by its name', () => {
  expect(sortFaults([{ field: 'version', message: 'is old' }, { message: 'not today' }], ['end'])).toEqual({
    atField: [],
    elsewhere: ['version: Is old', 'Not today'],
  })
})

test('a field whose name only begins alike is another field', () => {
  expect(sortFaults([{ field: 'ends', message: 'x' }], ['end']).atField).toEqual([])
})
