import { api } from './client'
import { answered, body } from './problem'

/** A list's path and what is asked of it; every list answers alike, so one path's type stands for all. */
export type ListRequest = { path: `/api/v1/${string}`; query: object }

const at = (path: string) => path as '/api/v1/partnerships'

export const fileFormats = ['csv', 'excel', 'xlsx', 'ndjson'] as const
export type FileFormat = (typeof fileFormats)[number]

/** Excel takes a CSV file for UTF-8 only if it begins as such; everything else is said by the format. */
const asFile = (format: FileFormat) => (format === 'excel' ? { format: 'csv', for: 'excel' } : { format })

/** All that match, written by the server; the name says what it holds and of which day. */
export const readFile = async ({ path, query }: ListRequest, format: FileFormat) => {
  const all = { ...query, ...asFile(format) } as object
  const { data } = await answered(api.GET(at(path), { params: { query: all }, parseAs: 'blob' }))
  const day = new Date().toLocaleDateString('sv')
  const ending = format === 'excel' ? 'csv' : format
  return { name: `${path.split('/').at(-1)}-${day}.${ending}`, content: data as Blob }
}

/** The rows of a list from its beginning, as many as there are or as are wanted. */
export const readRows = async <Row>({ path, query }: ListRequest, most: number) => {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const page = await body(
      api.GET(at(path), {
        params: { query: { ...query, limit: Math.min(500, most - rows.length), ...(cursor && { cursor }) } },
      }),
    )
    rows.push(...(page.items as Row[]))
    cursor = page.next ?? undefined
  } while (cursor && rows.length < most)
  return { rows, cut: Boolean(cursor) }
}
