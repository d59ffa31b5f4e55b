import { useState } from 'react'
import { type FileFormat, type ListRequest, readFile } from '@/api/whole-list'
import { say } from '@/lib/notices'
import { saveFile } from '@/lib/save-file'
import { m } from '@/paraglide/messages'

/** Writes a list to a file. It is fetched and not linked, so that a refusal is told and not saved as the file. */
export const useExport = (request: ListRequest) => {
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState<{ error: unknown; format: FileFormat }>()
  const take = async (format: FileFormat) => {
    setPending(true)
    setFailed(undefined)
    try {
      const { name, content } = await readFile(request, format)
      saveFile(name, content)
      say(m.export_done({ name }))
    } catch (error) {
      setFailed({ error, format })
    } finally {
      setPending(false)
    }
  }
  return { pending, take, failed: failed && { error: failed.error, retry: () => void take(failed.format) } }
}
