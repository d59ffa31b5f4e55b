import { expect, test } from 'vitest'
import { differences } from './differences'

test('a change shows the fields that differ, before and after', () => {
  expect(differences({ status: 'PLANNED', code: 'a' }, { status: 'COMPLETED', code: 'a' })).toEqual([
    { field: 'status', before: 'PLANNED', after: 'COMPLETED' },
  ])
})

test('what is nested is named by its path, and lists are told', () => {
  expect(
    differences({ title: { en: 'Old', es: null } }, { title: { en: 'New' }, hosts: ['a', 'b'] }),
  ).toEqual([
    { field: 'title.en', before: 'Old', after: 'New' },
    { field: 'hosts', before: '', after: 'a, b' },
  ])
})

test('what was created differs from nothing, what was deleted too', () => {
  expect(differences(null, { code: 'a' })).toEqual([{ field: 'code', before: '', after: 'a' }])
  expect(differences({ code: 'a' }, undefined)).toEqual([{ field: 'code', before: 'a', after: '' }])
})
