import createClient from 'openapi-fetch'
import { getLocale } from '@/paraglide/runtime'
import type { paths } from './schema'

export const api = createClient<paths>({ baseUrl: window.location.origin })

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', getLocale())
    return request
  },
})
