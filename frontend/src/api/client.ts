import createClient from 'openapi-fetch'
import { getLocale } from '@/paraglide/runtime'
import type { paths } from './schema'

export const api = createClient<paths>({ baseUrl: window.location.origin })

let signedOut: (refused: boolean) => unknown = () => {}

/**
 * Says what is done when the server no longer knows who asks; `refused` where it does not let everybody see what was
 * asked for either.
 */
export const onSignedOut = (act: (refused: boolean) => unknown) => {
  signedOut = act
}

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', getLocale())
    // Another site's form cannot send a header of its own; the server asks for this one with every change.
    if (request.method !== 'GET') request.headers.set('X-Enlace', '1')
    return request
  },
  async onResponse({ request, response, schemaPath }) {
    const reading = request.method === 'GET'
    // Signing in is the one place where 401 says that the password is wrong.
    if (response.status !== 401 || (!reading && schemaPath === ('/api/v1/session' as string))) return
    if (!reading) {
      signedOut(true)
      return response
    }
    // A session that is over: the answer took its cookie away, and whoever asks again asks as everybody may. It is read to
    // its end first, since an unread answer keeps its line.
    await response.text()
    const again = await fetch(request)
    signedOut(again.status === 401)
    return again
  },
})
