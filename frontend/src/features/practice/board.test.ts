import { expect, test } from 'vitest'
import type { Adoption, Practice } from '@/api/types'
import { adoptionAt, placesOf } from './board'

const at = (practice: string, municipality: string) =>
  ({
    id: practice + municipality,
    practice: { id: practice },
    municipality: { id: municipality, name: municipality },
  }) as Adoption

test('each municipality stands once, by name', () => {
  const adoptions = [at('grip', 'Sonsonate'), at('committee', 'Colón'), at('committee', 'Sonsonate')]
  expect(placesOf(adoptions).map(({ name }) => name)).toEqual(['Colón', 'Sonsonate'])
  expect(
    adoptionAt(adoptions, { id: 'committee' } as Practice, adoptions[0]?.municipality as never)?.id,
  ).toBe('committeeSonsonate')
  expect(
    adoptionAt(adoptions, { id: 'grip' } as Practice, adoptions[1]?.municipality as never),
  ).toBeUndefined()
})
