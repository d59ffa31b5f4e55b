import { expect, test } from 'vitest'
import { asked, listSearch } from './list-search'

const known = { sorts: { name: () => 'Name', '-start': () => 'Newest' }, columns: { status: () => 'Status' } }

test('an order or a column that the list does not know is left out of the address', () => {
  expect(listSearch({ sort: '-start', hide: ['status', 'secret'] }, known)).toEqual({
    sort: '-start',
    hide: ['status'],
    cursor: undefined,
  })
  expect(listSearch({ sort: 'secret', hide: 'secret' }, known)).toEqual({
    sort: undefined,
    hide: undefined,
    cursor: undefined,
  })
})

test('columns are not asked for', () => {
  expect(asked({ sort: 'name', hide: ['status'], cursor: 'abc' })).toEqual({ sort: 'name', cursor: 'abc' })
})
