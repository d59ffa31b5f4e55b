import { Pencil } from 'lucide-react'
import { useMayChange } from '@/api/may-change'
import type { Visit } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'

/** What can be done with a visit as a whole, for those who may. */
export const VisitActions = ({ visit }: { visit: Visit }) =>
  useMayChange(visit.partnerships) && (
    <ActionLink to="/visits/$ref/edit" params={{ ref: visit.code }}>
      <Pencil aria-hidden="true" size={16} />
      {m.edit()}
    </ActionLink>
  )
