import { api } from '@/api/client'
import { answered, body } from '@/api/problem'
import { hold } from './held-file'
import { check } from './send'

const xml = (file: File) => ({
  headers: { 'Content-Type': 'application/xml' },
  body: file as never,
  bodySerializer: (bytes: unknown) => bytes as never,
})

/** What Enlace can take of somebody's file, and what it cannot; writes nothing. */
export const read = (file: File) => body(api.POST('/api/v1/iati/readings', xml(file)))

/** Has an import check what was read, as the data package that the server makes of it. */
export const checkImport = async (file: File) => {
  const { data } = await answered(api.POST('/api/v1/iati/packages', { ...xml(file), parseAs: 'blob' }))
  const packed = new File([data as unknown as Blob], `${file.name}.zip`)
  const held = { file: packed, sheet: undefined }
  const id = await check('bundle', held)
  hold(id, held)
  return id
}
