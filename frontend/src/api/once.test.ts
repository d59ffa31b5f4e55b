import { expect, test } from 'vitest'
import { once } from './once'

test('the same draft is recorded once, and another one anew', async () => {
  const sent: string[] = []
  const record = once(async ({ title }: { title: string }, key: string) => {
    sent.push(`${title} by ${key}`)
    return title.toUpperCase()
  })
  expect(await record({ title: 'plan' }, 'a')).toBe('PLAN')
  expect(await record({ title: 'plan' }, 'b')).toBe('PLAN')
  expect(await record({ title: 'report' }, 'c')).toBe('REPORT')
  expect(sent).toEqual(['plan by a', 'report by c'])
})

test('what was refused is sent again', async () => {
  let tries = 0
  const record = once(async () => {
    tries += 1
    if (tries === 1) throw new Error('refused')
    return tries
  })
  await expect(record({}, 'a')).rejects.toThrow('refused')
  expect(await record({}, 'b')).toBe(2)
})
