import { api } from '@/api/client'
import { body, done } from '@/api/problem'
import type { ImportReport } from '@/api/types'
import type { Held } from './held-file'

/** From here on the answer is not waited for, but watched. */
const large = 1_000_000

type Wanted = { kind: string; mode: 'validate' | 'commit'; onError: 'abort' | 'skip'; wait: boolean }

// What the file is, the server sees by its bytes.
const send = async ({ kind, mode, onError, wait }: Wanted, { file, sheet }: Held) => {
  const { id } = await body(
    api.POST('/api/v1/imports', {
      params: {
        query: { kind, mode, onError, sheet },
        header: wait ? undefined : { Prefer: 'respond-async' },
      },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as never,
      bodySerializer: (bytes: unknown) => bytes as never,
    }),
  )
  return id
}

/** Finds out what an import would do; writes nothing. */
export const check = (kind: string, held: Held) =>
  send({ kind, mode: 'validate', onError: 'skip', wait: held.file.size < large }, held)

/** Whoever imports has seen in the check which rows are bad, and whether these hold up the others. */
export const commit = ({ kind }: ImportReport, held: Held, whole: boolean) =>
  send({ kind, mode: 'commit', onError: whole ? 'abort' : 'skip', wait: false }, held)

/** The import that began after a check although the line dropped before it could say so. */
export const begunSince = async ({ kind, bytes, finishedAt }: ImportReport) => {
  const { items } = await body(api.GET('/api/v1/imports', { params: { query: { kind, limit: 20 } } }))
  return items.find(
    (other) =>
      other.mode === 'commit' &&
      other.bytes === bytes &&
      Date.parse(other.startedAt) >= Date.parse(finishedAt ?? ''),
  )?.id
}

export const undo = (id: string) => done(api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } }))
