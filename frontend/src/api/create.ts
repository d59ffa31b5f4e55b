import { type Answer, ApiProblem, body, isPassing, type Json } from './problem'

/** By which the server knows a request that it may have seen before. `randomUUID` would need a secure page. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

const pauses = [1_000, 3_000, 8_000]
const stillRunning = (error: unknown) =>
  error instanceof ApiProblem && error.status === 409 && error.retryAfter
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Sends a create again, under the same key, while the line is down: it is made once, however often it is sent. What the
 * server refuses is thrown at once.
 */
export const create = async <T>(
  send: (headers: { 'Idempotency-Key': string }) => Promise<Answer<T>>,
  key: string = newKey(),
): Promise<Json<T>> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await body(send({ 'Idempotency-Key': key }))
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined || !(isPassing(error) || stillRunning(error))) throw error
      await rest(pause)
    }
  }
}
