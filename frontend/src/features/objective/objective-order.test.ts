import { expect, test } from 'vitest'
import type { Objective } from '@/api/types'
import { stepped, within } from './objective-order'

const objective = (id: string, parent?: string) =>
  ({ id, code: id, parent: parent ? { id: parent, code: parent, name: {} } : null }) as Objective

const ids = (objectives: Objective[] | undefined) => objectives?.map(({ id }) => id)

test('an objective lies within its parent, and at the top where the reader does not see that', () => {
  const all = [objective('so1'), objective('ir1', 'so1'), objective('ir2', 'hidden'), objective('sr1', 'ir1')]
  expect(ids(within(all, undefined))).toEqual(['so1', 'ir2'])
  expect(ids(within(all, all[0]))).toEqual(['ir1'])
  expect(ids(within(all, all[1]))).toEqual(['sr1'])
})

test('an objective moves a step among its siblings, and not beyond them', () => {
  const siblings = [objective('a'), objective('b'), objective('c')]
  expect(ids(stepped(siblings, 'b', -1))).toEqual(['b', 'a', 'c'])
  expect(ids(stepped(siblings, 'b', 1))).toEqual(['a', 'c', 'b'])
  expect(stepped(siblings, 'a', -1)).toBeUndefined()
  expect(stepped(siblings, 'c', 1)).toBeUndefined()
})
