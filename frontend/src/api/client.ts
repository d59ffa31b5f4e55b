import createClient from 'openapi-fetch'
import { getLocale } from '@/paraglide/runtime'
import type { paths } from './schema'

export const api = createClient<paths>({ baseUrl: window.location.origin })

let signedOut: () => unknown = () => {}

/** Says what is done when the server no longer knows who asks. */
export const onSignedOut = (act: () => unknown) => {
  signedOut = act
}

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', getLocale())
    // Another site's form cannot send a header of its own; the server asks for this one with every change.
    if (request.method !== 'GET') request.headers.set('X-Enlace', '1')
    return request
  },
  onResponse({ response, schemaPath }) {
    // Signing in is the one place where 401 says that the password is wrong.
    if (response.status === 401 && schemaPath !== ('/api/v1/session' as string)) signedOut()
  },
})
