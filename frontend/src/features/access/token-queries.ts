import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { create } from '@/api/create'
import { body, done } from '@/api/problem'
import type { Scope } from '@/api/types'

const at = (id: string) => ({ params: { path: { id } } })

export const everybody = 'all'

/** @param owner an account, or all; without one, one's own */
export const tokensQuery = (owner?: string) =>
  queryOptions({
    queryKey: ['tokens', owner],
    queryFn: () => body(api.GET('/api/v1/tokens', { params: { query: { owner } } })),
  })

export type TokenDraft = { name: string; scopes: Scope[]; expiresAt: string | null }

export const issueToken = (draft: TokenDraft, key: string) =>
  create((headers) => api.POST('/api/v1/tokens', { body: draft, headers }), key)

export const rotateToken = (id: string) => body(api.POST('/api/v1/tokens/{id}/rotation', at(id)))

export const revokeToken = (id: string) => done(api.DELETE('/api/v1/tokens/{id}', at(id)))
