import { expect, test } from 'vitest'
import { splitName } from './full-name'

test('a full name is split as it is most often meant', () => {
  expect(splitName('Ana Portillo')).toEqual({ givenNames: 'Ana', familyNames: 'Portillo' })
  expect(splitName(' José  Antonio Pérez Gómez ')).toEqual({
    givenNames: 'José Antonio',
    familyNames: 'Pérez Gómez',
  })
  expect(splitName('Ream')).toEqual({ givenNames: '', familyNames: 'Ream' })
})
