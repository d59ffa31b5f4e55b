import { expect, test } from 'vitest'
import type { Delegation, Participant } from '@/api/types'
import { foreseen } from './foreseen-sum'

const delegation = { named: 2, counted: 6, sending: 8, declared: 11, difference: -3 } as Delegation
const part = { side: 'SENDING', attendance: 'INVITED', headcount: '3' }

test('a group that travels closes the difference to the declared size', () => {
  expect(foreseen(delegation, part, false)).toMatchObject({ counted: 9, sending: 11, difference: 0 })
})

test('whoever hosts is counted, and does not travel', () => {
  expect(foreseen(delegation, { ...part, side: 'HOSTING' }, true)).toMatchObject({ named: 3, sending: 8 })
})

test('whoever does not come is not counted', () => {
  expect(foreseen(delegation, { ...part, attendance: 'NO_SHOW' }, false)).toEqual(delegation)
})

test('a change counts instead of what was there before', () => {
  const before = { side: 'SENDING', attendance: 'INVITED', headcount: 4, person: null } as Participant
  expect(foreseen(delegation, part, false, before)).toMatchObject({ counted: 5, sending: 7, difference: -4 })
})

test('without a declared size there is no difference', () => {
  expect(foreseen({ ...delegation, declared: null, difference: null }, part, false).difference).toBeNull()
})
