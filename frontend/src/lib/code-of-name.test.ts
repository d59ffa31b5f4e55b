import { expect, test } from 'vitest'
import { codeOfName } from './code-of-name'

test('a name takes the form of the API: capitals without accents, and no number first', () => {
  expect(codeOfName('Robos de vehículos')).toBe('ROBOS_DE_VEHICULOS')
  expect(codeOfName('Eje temático')).toBe('EJE_TEMATICO')
  expect(codeOfName('911 calls')).toBe('CALLS')
})
