import { CalendarPlus } from 'lucide-react'
import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { DownloadLink } from '@/ui/download-link'

/** A visit for one's own calendar; without any date there is nothing to put there. */
export const CalendarEntry = ({ visit: { code, start } }: { visit: Visit }) =>
  start && (
    <DownloadLink href={`/api/v1/visits/${encodeURIComponent(code)}/calendar.ics`}>
      <CalendarPlus aria-hidden="true" size={16} />
      {m.calendar_add()}
    </DownloadLink>
  )
