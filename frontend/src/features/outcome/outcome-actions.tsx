import { useQueries } from '@tanstack/react-query'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import { useRights } from '@/api/session'
import type { Outcome } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import type { OutcomeTask } from './outcome-dialogs'
import { visitQuery } from './queries'

const NewOutcome = lazily(() => import('./new-outcome'), 'NewOutcome')
const OutcomeDialogs = lazily(() => import('./outcome-dialogs'), 'OutcomeDialogs')

export const RecordOutcome = () => {
  const [open, setOpen] = useState(false)
  if (!useRights().write) return null
  return (
    <>
      <Action tone="main" onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        {m.outcome_record()}
      </Action>
      <Suspense>{open && <NewOutcome onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

/** An outcome is of the partnerships whose visits contributed to it. */
const usePartnershipsOf = ({ contributions }: Outcome) => {
  const visits = useQueries({
    queries: contributions.flatMap(({ visit }) => (visit ? [visitQuery(visit.code)] : [])),
  })
  return visits.flatMap(({ data }) => data?.partnerships ?? [])
}

export const OutcomeActions = ({ outcome }: { outcome: Outcome }) => {
  const [asked, setAsked] = useState<OutcomeTask>()
  if (!useMayChange(usePartnershipsOf(outcome))) return null
  return (
    <>
      <Action onPress={() => setAsked('edit')}>
        <Pencil aria-hidden="true" size={16} />
        {m.edit()}
      </Action>
      <Action tone="danger" onPress={() => setAsked('remove')}>
        <Trash2 aria-hidden="true" size={16} />
        {m.delete_it()}
      </Action>
      <Suspense>
        {asked && <OutcomeDialogs outcome={outcome} asked={asked} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </>
  )
}
