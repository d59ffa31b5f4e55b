import { Plus } from 'lucide-react'
import { useMayChange } from '@/api/may-change'
import { useRights } from '@/api/session'
import type { Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'

const Leading = ({ partnership }: { partnership?: string }) => (
  <ActionLink to="/visits/new" search={partnership ? { partnership } : {}} tone="main">
    <Plus aria-hidden="true" size={16} />
    {m.visit_plan()}
  </ActionLink>
)

const OfPartnership = ({ partnership }: { partnership: Partnership }) =>
  useMayChange([partnership]) && <Leading partnership={partnership.code} />

/** The way to a new visit, for those who may make one: of any partnership, or of the one that is shown. */
export const PlanVisit = ({ partnership }: { partnership?: Partnership }) => {
  const { write } = useRights()
  if (!write) return null
  return partnership ? <OfPartnership partnership={partnership} /> : <Leading />
}
