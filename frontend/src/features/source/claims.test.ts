import { expect, test } from 'vitest'
import type { Citation } from '@/api/types'
import { claimsOf } from './claims'

const citation = (part: Partial<Citation>) => ({ preferred: false, ...part }) as Citation

test('what is contradicted comes first, and what is said of the record as a whole last', () => {
  const claims = claimsOf([
    citation({ id: 'whole' }),
    citation({ id: 'agreed', field: 'place', claimedValue: 'Colón' }),
    citation({ id: 'agreed too', field: 'place', claimedValue: ' colon' }),
    citation({ id: 'early', field: 'start', claimedValue: '2011' }),
    citation({ id: 'late', field: 'start', claimedValue: '2012' }),
  ])
  expect(claims.map(({ field, conflicting }) => [field, conflicting])).toEqual([
    ['start', true],
    ['place', false],
    [undefined, false],
  ])
})

test('the preferred claim stands before the others', () => {
  const [claims] = claimsOf([
    citation({ id: 'one', field: 'start', claimedValue: '2011' }),
    citation({ id: 'two', field: 'start', claimedValue: '2012', preferred: true }),
  ])
  expect(claims?.citations.map(({ id }) => id)).toEqual(['two', 'one'])
})

test('a claim without a value contradicts nothing', () => {
  const [claims] = claimsOf([
    citation({ id: 'one', field: 'start', claimedValue: '2011' }),
    citation({ id: 'two', field: 'start' }),
  ])
  expect(claims?.conflicting).toBe(false)
})
