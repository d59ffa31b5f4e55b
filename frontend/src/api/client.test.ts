import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const answers: Response[] = []
const asked: Request[] = []
const signedOut = vi.fn()

vi.stubGlobal('window', { location: { origin: 'http://enlace.example' } })
vi.stubGlobal('fetch', async (request: Request) => {
  asked.push(request)
  return answers.shift() ?? new Response(null, { status: 500 })
})

const { api, onSignedOut } = await import('./client')
onSignedOut(signedOut)

const refused = () => Response.json({ title: 'Unauthorized', status: 401 }, { status: 401 })

beforeEach(() => void signedOut.mockClear())
afterEach(() => {
  answers.length = 0
  asked.length = 0
})

test('what is public is asked for again without the session that ended', async () => {
  answers.push(refused(), Response.json({ items: [] }))
  const { data } = await api.GET('/api/v1/programs')
  expect(data).toEqual({ items: [] })
  expect(asked).toHaveLength(2)
  expect(signedOut).toHaveBeenCalledExactlyOnceWith(false)
})

test('what is not public is refused after all', async () => {
  answers.push(refused(), refused())
  const { response } = await api.GET('/api/v1/account')
  expect(response.status).toBe(401)
  expect(asked).toHaveLength(2)
  expect(signedOut).toHaveBeenCalledExactlyOnceWith(true)
})

test('a change is not sent again, and a wrong password signs nobody out', async () => {
  answers.push(refused(), refused())
  await api.DELETE('/api/v1/account/sessions')
  expect(signedOut).toHaveBeenCalledExactlyOnceWith(true)
  await api.POST('/api/v1/session', { body: { email: 'ana@example.org', password: 'wrong' } })
  expect(signedOut).toHaveBeenCalledOnce()
  expect(asked).toHaveLength(2)
})
