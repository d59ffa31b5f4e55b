import { expect, test } from 'vitest'
import type { AgendaItem, Practice } from '@/api/types'
import { chainsOf } from './chain'

const ref = (id: string) => ({ id, code: id, name: { en: id } })
const visit = (id: string) => ({
  visit: ref(id),
  agreement: null,
  effort: null,
  strength: null,
  basis: null,
})
const item = (id: string, of: string, area: string) =>
  ({ id, code: id, title: { en: id }, visit: ref(of), focusAreas: [ref(area)] }) as unknown as AgendaItem
const practice = (id: string, at: string, area: string) =>
  ({ id, code: id, name: { en: id }, agendaItems: [ref(at)], focusAreas: [ref(area)] }) as unknown as Practice

const agenda = [item('patrol', 'spring', 'policing'), item('garden', 'spring', 'spaces')]
const practices = [practice('watch', 'patrol', 'policing'), practice('park', 'garden', 'youth')]
const ids = (refs: { id: string }[] | undefined) => refs?.map(({ id }) => id)

test('a visit leads back to the item at which the practice that the outcome shows was seen', () => {
  const [chain] = chainsOf({ contributions: [visit('spring')] }, agenda, practices, ['watch'])
  expect(ids(chain?.agenda)).toEqual(['patrol'])
  expect(ids(chain?.practices)).toEqual(['watch'])
  expect(ids(chain?.focusAreas)).toEqual(['policing'])
})

test('an outcome that shows no practice leads back to all that were seen', () => {
  const [chain] = chainsOf({ contributions: [visit('spring')] }, agenda, practices, [])
  expect(ids(chain?.practices)).toEqual(['watch', 'park'])
  expect(ids(chain?.focusAreas)).toEqual(['policing', 'youth', 'spaces'])
})

test('what another visit showed is no part of the chain', () => {
  const [chain] = chainsOf({ contributions: [visit('autumn')] }, agenda, practices, [])
  expect(ids(chain?.practices)).toEqual([])
})

test('a practice that the outcome shows stands in the chain also where no agenda names it', () => {
  const [chain] = chainsOf({ contributions: [visit('autumn')] }, agenda, practices, ['watch'])
  expect(ids(chain?.agenda)).toEqual([])
  expect(ids(chain?.practices)).toEqual(['watch'])
  expect(ids(chain?.focusAreas)).toEqual(['policing'])
})
