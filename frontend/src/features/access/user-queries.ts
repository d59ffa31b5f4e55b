import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { create } from '@/api/create'
import { body, done, type Versioned, versioned } from '@/api/problem'
import type { Role, User } from '@/api/types'
import { asked, type ListSearch } from '@/lib/list-search'

export type UserSearch = ListSearch & { q?: string; role?: Role[]; status?: User['status'][] }

export type VersionedUser = Versioned<User>

const at = (id: string) => ({ params: { path: { id } } })
const atVersion = ({ data, etag }: VersionedUser) => ({
  params: { path: { id: data.id }, header: { 'If-Match': etag } },
})

export const usersQuery = (search: UserSearch) =>
  queryOptions({
    queryKey: ['users', 'list', asked(search)],
    queryFn: () =>
      body(api.GET('/api/v1/users', { params: { query: { ...asked(search), limit: 50, count: true } } })),
    placeholderData: keepPreviousData,
  })

export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', id],
    queryFn: () => versioned(api.GET('/api/v1/users/{id}', at(id))),
  })

export const sessionsOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', id, 'sessions'],
    queryFn: () => body(api.GET('/api/v1/users/{id}/sessions', at(id))),
  })

export type UserDraft = {
  email: string
  name: string
  role: Role
  personal: boolean
  organizations: string[]
}

export const invite = (draft: UserDraft, key: string) =>
  create((headers) => api.POST('/api/v1/users', { body: draft, headers }), key)

export const changeUser = (user: VersionedUser, draft: UserDraft) =>
  versioned(
    api.PATCH('/api/v1/users/{id}', {
      ...atVersion(user),
      body: draft,
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )

export const disableUser = (user: VersionedUser) =>
  body(api.POST('/api/v1/users/{id}/suspension', atVersion(user)))

export const enableUser = (user: VersionedUser) =>
  body(api.DELETE('/api/v1/users/{id}/suspension', atVersion(user)))

export const newLink = (id: string) => body(api.POST('/api/v1/users/{id}/invitation', at(id)))

export const closeSessionsOf = (id: string) => done(api.DELETE('/api/v1/users/{id}/sessions', at(id)))
