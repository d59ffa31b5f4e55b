import { Pencil, Plus } from 'lucide-react'
import { useMayChange } from '@/api/may-change'
import { useRights } from '@/api/session'
import type { Partnership } from '@/api/types'
import { m } from '@/paraglide/messages'
import { ActionLink } from '@/ui/action-link'

export const EditPartnership = ({ partnership }: { partnership: Partnership }) =>
  useMayChange([partnership]) && (
    <ActionLink to="/partnerships/$ref/edit" params={{ ref: partnership.code }}>
      <Pencil aria-hidden="true" size={16} />
      {m.edit()}
    </ActionLink>
  )

/** Partners keep what is theirs; who is paired with whom is said by those who coordinate. */
export const NewPartnership = () =>
  useRights().coordinate && (
    <ActionLink to="/partnerships/new" tone="main">
      <Plus aria-hidden="true" size={16} />
      {m.partnership_new()}
    </ActionLink>
  )
