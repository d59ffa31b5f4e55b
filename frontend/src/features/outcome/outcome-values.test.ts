import { expect, test, vi } from 'vitest'
import type { Outcome } from '@/api/types'

vi.stubGlobal('window', { location: { origin: 'http://enlace.example' } })
const { noOutcome, outcomeValues, sentOutcome } = await import('./outcome-values')

const ref = (code: string) => ({ id: code, code, name: { en: code } })

const outcome = {
  title: { en: 'Committee', es: null },
  kind: 'BODY_CREATED',
  description: null,
  municipalities: [],
  date: null,
  verification: 'CLAIMED',
  contributions: [
    { visit: ref('visit-a'), agreement: null, effort: null, strength: 'HIGH', basis: 'INFERRED' },
    { visit: null, agreement: ref('mou'), effort: null, strength: null, basis: null },
    { visit: null, agreement: null, effort: { en: 'A toolkit' }, strength: 'LOW', basis: null },
  ],
} as unknown as Outcome

test('what contributed, how strongly and on what ground comes back as it was', () => {
  expect(sentOutcome(outcomeValues(outcome)).contributions).toEqual([
    { visit: 'visit-a', strength: 'HIGH', basis: 'INFERRED' },
    { agreement: 'mou', strength: null, basis: null },
    { effort: { en: 'A toolkit', es: null }, strength: 'LOW', basis: null },
  ])
})

test('an effort without words is none', () => {
  const efforts = [{ en: ' ', es: '' }]
  expect(sentOutcome({ ...noOutcome, efforts, strengths: { 'effort:0': 'LOW' } }).contributions).toEqual([])
})
