import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { SearchHit } from '@/api/types'

type Reader = (id: string) => Promise<string | null | undefined> | string

const path = (id: string) => ({ params: { path: { id } } })
const partnershipPage = (code: string | null | undefined) => code && `/partnerships/${code}`
const visitPage = (code: string | undefined) => code && `/visits/${code}`

const partnershipOfAgreement = async (id: string) =>
  (await body(api.GET('/api/v1/agreements/{id}', path(id)))).partnership.code

/** The page on which each kind of finding is shown; what only lives inside another thing leads to that thing. */
const pages: Record<string, Reader> = {
  partnerships: (id) => `/partnerships/${id}`,
  visits: (id) => `/visits/${id}`,
  municipalities: (id) => `/municipalities/${id}`,
  people: (id) => `/people/${id}`,
  sources: (id) => `/sources/${id}`,
  citations: async (id) => {
    const { entity } = await body(api.GET('/api/v1/citations/{id}', path(id)))
    return `/citations/${entity.kind}/${entity.id}`
  },
  observations: async (id) => {
    const { municipality } = await body(api.GET('/api/v1/observations/{id}', path(id)))
    return `/municipalities/${municipality.code}`
  },
  users: (id) => `/administration/users/${id}`,
  objectives: (id) => `/objectives#${id}`,
  indicators: (id) => `/indicators/${id}`,
  'indicator-values': async (id) => {
    const { indicator, period } = await body(api.GET('/api/v1/indicator-values/{id}', path(id)))
    return `/indicators/${indicator.code}?period=${encodeURIComponent(period)}`
  },
  programs: (id) => `/?program=${id}`,
  organizations: (id) => `/visits?organization=${id}`,
  'focus-areas': (id) => `/partnerships?focusArea=${id}`,
  agreements: async (id) => partnershipPage(await partnershipOfAgreement(id)),
  commitments: async (id) => {
    const { partnership, agreement } = await body(api.GET('/api/v1/commitments/{id}', path(id)))
    return partnershipPage(partnership?.code ?? (agreement && (await partnershipOfAgreement(agreement.code))))
  },
  outcomes: (id) => `/outcomes/${id}`,
  practices: (id) => `/practices/${id}`,
  'practice-adoptions': async (id) =>
    `/practices/${(await body(api.GET('/api/v1/practice-adoptions/{id}', path(id)))).practice.code}`,
  'agenda-items': async (id) =>
    visitPage((await body(api.GET('/api/v1/agenda-items/{id}', path(id)))).visit.code),
  participants: async (id) =>
    visitPage((await body(api.GET('/api/v1/participants/{id}', path(id)))).visit.code),
}

export const isReachable = ({ kind }: Pick<SearchHit, 'kind'>) => kind in pages

export const destination = async (kind: string, code: string) => pages[kind]?.(code)
