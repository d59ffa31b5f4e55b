import type { Whole } from './whole'

export type Violation = { field?: string; message?: string; hint?: string }

/** A record that stands in the way. */
export type Referrer = { kind: string; id: string; code?: string }

type Problem = { title?: string; detail?: string; violations?: Violation[]; referrers?: Referrer[] }

/** What the server (or the line to it) said went wrong, in a form that a card or a form can show. */
export class ApiProblem extends Error {
  readonly status: number
  readonly requestId: string | undefined
  readonly violations: Violation[]
  readonly referrers: Referrer[]
  /** Seconds after which it is worth another try. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem | undefined, response: Response | undefined) {
    super(problem?.detail ?? problem?.title ?? '')
    this.name = 'ApiProblem'
    this.status = response?.status ?? 0
    this.requestId = response?.headers.get('x-request-id') ?? undefined
    this.violations = problem?.violations ?? []
    this.referrers = problem?.referrers ?? []
    this.retryAfter = Number(response?.headers.get('retry-after')) || undefined
  }

  get isMissing() {
    return this.status === 404
  }

  /** The line dropped or the server is away: whether a change was made is not known. */
  get isPassing() {
    return [0, 502, 503, 504].includes(this.status)
  }
}

export const isMissing = (error: unknown) => error instanceof ApiProblem && error.isMissing
export const isForbidden = (error: unknown) => error instanceof ApiProblem && error.status === 403
/** Somebody else changed the record since it was read. */
export const isStale = (error: unknown) => error instanceof ApiProblem && error.status === 412
export const isPassing = (error: unknown) => error instanceof ApiProblem && error.isPassing

/** Lists also answer as CSV, which is text; a screen asks for JSON only. */
export type Json<T> = Whole<Exclude<NonNullable<T>, string>>

export type Answer<T> = { data?: T; error?: unknown; response: Response }

const asProblem = (error: unknown): Problem | undefined =>
  typeof error === 'object' && error !== null ? error : undefined

/** An answer that is no problem. */
export const answered = async <T>(request: Promise<Answer<T>>): Promise<Answer<T>> => {
  const answer = await request.catch(() => {
    throw new ApiProblem(undefined, undefined)
  })
  if (!answer.response.ok) throw new ApiProblem(asProblem(answer.error), answer.response)
  return answer
}

/** The body of a successful answer; anything else is thrown for Query to keep. */
export const body = async <T>(request: Promise<Answer<T>>): Promise<Json<T>> => {
  const { data, response } = await answered(request)
  if (data === undefined || data === null) throw new ApiProblem(undefined, response)
  return data as Json<T>
}

/** A change whose answer has no body. */
export const done = async (request: Promise<Answer<unknown>>): Promise<void> => {
  await answered(request)
}

export type Versioned<T> = { data: Json<T>; etag: string }

/** A record with the version that its next change has to name in `If-Match`. */
export const versioned = async <T>(request: Promise<Answer<T>>): Promise<Versioned<T>> => {
  const { data, response } = await answered(request)
  return { data: data as Json<T>, etag: response.headers.get('etag') ?? '' }
}
