import { queryOptions } from '@tanstack/react-query'
import { api } from '@/api/client'
import { body, done } from '@/api/problem'

export const ownSessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => body(api.GET('/api/v1/account/sessions')),
})

export const closeOtherSessions = () => done(api.DELETE('/api/v1/account/sessions'))

export const closeOwnSession = (id: string) =>
  done(api.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } }))

export const identitiesQuery = queryOptions({
  queryKey: ['account', 'identities'],
  queryFn: () => body(api.GET('/api/v1/account/identities')),
})

export const linkIdentity = (password: string) =>
  body(api.POST('/api/v1/account/identities', { body: { password } }))

export const unlinkIdentity = (id: string) =>
  done(api.DELETE('/api/v1/account/identities/{id}', { params: { path: { id } } }))

export const changeProfile = (profile: { name: string; language: string | null }) =>
  body(api.PUT('/api/v1/account', { body: profile }))

/** Without the present one where there is none yet. */
export const changePassword = (given: { current?: string; password: string }) =>
  done(api.POST('/api/v1/account/password', { body: given }))

export const offerTotp = (password: string) => body(api.POST('/api/v1/account/totp', { body: { password } }))

export const confirmTotp = (code: string) =>
  body(api.POST('/api/v1/account/totp/confirmation', { body: { code } }))

export const removeTotp = (password: string) =>
  done(api.POST('/api/v1/account/totp/removal', { body: { password } }))

export const renewRecoveryCodes = (password: string) =>
  body(api.POST('/api/v1/account/recovery-codes', { body: { password } }))

export const activate = (given: { token: string; password: string }) =>
  body(api.POST('/api/v1/activation', { body: given }))
