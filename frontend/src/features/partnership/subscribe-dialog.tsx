import { useQuery } from '@tanstack/react-query'
import { CalendarSync } from 'lucide-react'
import type { Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { CopyField } from '@/ui/copy-field'
import { Dialog } from '@/ui/dialog'
import { DownloadLink } from '@/ui/download-link'
import { publishedQuery } from './queries'

type Props = { partnership: Partnership; onClose: () => void }

/** Calendars do not sign in: whether one can subscribe hangs on whether the program is published, and that is said. */
export const SubscribeDialog = ({ partnership: { code, program }, onClose }: Props) => {
  const { data: published } = useQuery(publishedQuery(program?.code))
  const path = `/api/v1/partnerships/${encodeURIComponent(code)}/calendar.ics?language=${getLocale()}`
  const { origin, host } = window.location
  return (
    <Dialog title={m.calendar_subscribe_title()} isOpen onClose={onClose}>
      <p>{m.calendar_subscribe_note()}</p>
      {published !== undefined && <p>{published ? m.calendar_public() : m.calendar_private()}</p>}
      <CopyField label={m.calendar_address()} note={m.calendar_address_note()} value={origin + path} />
      {published && (
        <div>
          <DownloadLink href={`webcal://${host}${path}`}>
            <CalendarSync aria-hidden="true" size={16} />
            {m.calendar_subscribe_open()}
          </DownloadLink>
        </div>
      )}
    </Dialog>
  )
}
