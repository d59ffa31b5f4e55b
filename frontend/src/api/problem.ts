import type { Whole } from './whole'

type Problem = { title?: string; detail?: string }

/** What the server (or the line to it) said went wrong, in a form that a card can show. */
export class ApiProblem extends Error {
  readonly status: number
  readonly requestId: string | undefined

  constructor(problem: Problem | undefined, response: Response | undefined) {
    super(problem?.detail ?? problem?.title ?? '')
    this.name = 'ApiProblem'
    this.status = response?.status ?? 0
    this.requestId = response?.headers.get('x-request-id') ?? undefined
  }

  get isMissing() {
    return this.status === 404
  }
}

export const isMissing = (error: unknown) => error instanceof ApiProblem && error.isMissing

/** Lists also answer as CSV, which is text; a screen asks for JSON only. */
type Json<T> = Whole<Exclude<NonNullable<T>, string>>

type Answer<T> = { data?: T; error?: unknown; response: Response }

const asProblem = (error: unknown): Problem | undefined =>
  typeof error === 'object' && error !== null ? error : undefined

/** The body of a successful answer; anything else is thrown for Query to keep. */
export const body = async <T>(request: Promise<Answer<T>>): Promise<Json<T>> => {
  const { data, error, response } = await request.catch(() => {
    throw new ApiProblem(undefined, undefined)
  })
  if (data === undefined || data === null) throw new ApiProblem(asProblem(error), response)
  return data as Json<T>
}
