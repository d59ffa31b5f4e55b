import { persist } from './persist'
import { type Answer, body, type Json } from './problem'

/** By which the server knows a request that it may have seen before. `randomUUID` would need a secure page. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/**
 * Sends a create again, under the same key, while the line is down: it is made once, however often it is sent. What the
 * server refuses is thrown at once.
 */
export const create = <T>(
  send: (headers: { 'Idempotency-Key': string }) => Promise<Answer<T>>,
  key: string = newKey(),
): Promise<Json<T>> => persist(() => body(send({ 'Idempotency-Key': key })))
