import { type Answer, ApiProblem, body, done, isMissing, isPassing, type Json } from './problem'

const pauses = [1_000, 3_000, 8_000]

const stillRunning = (error: unknown) =>
  error instanceof ApiProblem && error.status === 409 && error.retryAfter

const online = () =>
  new Promise<void>((resolve) => {
    if (globalThis.navigator?.onLine === false) {
      window.addEventListener('online', () => resolve(), { once: true })
    } else resolve()
  })

/** A pause that lasts until there is a line again. */
const rest = async (milliseconds: number) => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await online()
}

/** Sends again while the line is down; what the server refuses is thrown at once. Only for what may be sent twice. */
export const persist = async <T>(send: (attempt: number) => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(attempt)
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined || !(isPassing(error) || stillRunning(error))) throw error
      await rest(pause)
    }
  }
}

type Recorded = { id: string; version: number }

const named = ({ id, version }: Recorded) => ({
  path: { id },
  header: { 'If-Match': `"${version}"` },
})

/** A change of this version of a record and of no later one, so that it can be sent again. */
export const change = <T>(
  record: Recorded,
  send: (request: {
    params: ReturnType<typeof named>
    headers: Record<string, string>
  }) => Promise<Answer<T>>,
): Promise<Json<T>> =>
  persist(() =>
    body(send({ params: named(record), headers: { 'Content-Type': 'application/merge-patch+json' } })),
  )

/** A step that carries a rule of its own, such as calling a visit off, from this version of a record. */
export const step = <T>(
  record: Recorded,
  send: (request: { params: ReturnType<typeof named> }) => Promise<Answer<T>>,
): Promise<Json<T>> => persist(() => body(send({ params: named(record) })))

/** Takes a record away; that it is gone already, after an answer that was lost, is what was wanted. */
export const remove = (
  record: Recorded,
  send: (request: { params: ReturnType<typeof named> }) => Promise<Answer<unknown>>,
): Promise<void> =>
  persist(async (attempt) => {
    try {
      await done(send({ params: named(record) }))
    } catch (error) {
      if (!(attempt > 0 && isMissing(error))) throw error
    }
  })
