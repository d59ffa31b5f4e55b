import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body } from '@/api/problem'
import type { AuditEntry } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'

export type AuditSearch = ListSearch & {
  action?: AuditEntry['action'][]
  kind?: string[]
  account?: string[]
  record?: string[]
  from?: string
  to?: string
}

export const auditQuery = (search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', 'list', asked(search)],
    queryFn: () => body(api.GET('/api/v1/audit', { params: { query: { ...asked(search), limit: 50 } } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** Walks every entry there is, so it is asked for and never done by the way. */
export const verificationQuery = queryOptions({
  queryKey: ['audit', 'verification'],
  queryFn: () => body(api.GET('/api/v1/audit/verification')),
  enabled: false,
  retry: false,
})
