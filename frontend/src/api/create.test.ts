import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { create } from './create'

const answer = (status: number, data?: unknown, headers = {}) => ({
  data,
  error: status >= 400 ? { title: 'No', status } : undefined,
  response: new Response(null, { status, headers }),
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settled = async <T>(work: Promise<T>) => {
  const outcome = work.catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  return outcome
}

test('a create is sent again under the same key after the line dropped', async () => {
  const keys: string[] = []
  const send = async (headers: { 'Idempotency-Key': string }) => {
    keys.push(headers['Idempotency-Key'])
    if (keys.length < 3) throw new TypeError('Failed to fetch')
    return answer(201, { id: 'made' })
  }
  expect(await settled(create(send))).toEqual({ id: 'made' })
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
})

test('a create that the server refuses is not sent again', async () => {
  const send = vi.fn(async () => answer(400))
  expect(await settled(create(send))).toMatchObject({ status: 400 })
  expect(send).toHaveBeenCalledTimes(1)
})

test('a line that stays down is given up in the end', async () => {
  const send = vi.fn(async () => answer(503))
  expect(await settled(create(send))).toMatchObject({ status: 503 })
  expect(send).toHaveBeenCalledTimes(4)
})

test('a create that is still running is waited for', async () => {
  const send = vi
    .fn(async () => answer(201, { id: 'made' }))
    .mockImplementationOnce(async () => answer(409, undefined, { 'retry-after': '1' }) as never)
  expect(await settled(create(send))).toEqual({ id: 'made' })
})

test('two creates have two keys', async () => {
  const keys = new Set<string>()
  const send = async (headers: { 'Idempotency-Key': string }) => {
    keys.add(headers['Idempotency-Key'])
    return answer(201, {})
  }
  await settled(create(send))
  await settled(create(send))
  expect(keys.size).toBe(2)
})
