import { expect, test } from 'vitest'
import { leaving, refusal } from './provider'

test('the browser comes back to the page that was wanted, with its filters', () => {
  expect(leaving('/api/v1/session/openid', '/visits?status=PLANNED&q=a')).toBe(
    '/api/v1/session/openid?to=%2Fvisits%3Fstatus%3DPLANNED%26q%3Da',
  )
})

test('a refusal is said in words that name the provider', () => {
  expect(refusal('openid.away', 'Santa Ana')).toContain('Santa Ana does not answer')
})

test('nobody can have the page say something else, and no refusal goes without a word', () => {
  expect(refusal('You have won', 'Santa Ana')).toContain('Signing in with Santa Ana did not work')
  expect(refusal(undefined, 'Santa Ana')).toBeUndefined()
})
