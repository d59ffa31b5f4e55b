import { useQueries } from '@tanstack/react-query'
import { useMayChange } from '@/api/may-change'
import { visitQuery } from '@/api/records'
import { useRights } from '@/api/session'
import type { Outcome } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { AddAction, RecordActions } from '@/ui/record-actions'

const NewOutcome = lazily(() => import('./new-outcome'), 'NewOutcome')
const OutcomeDialogs = lazily(() => import('./outcome-dialogs'), 'OutcomeDialogs')

export const RecordOutcome = () =>
  useRights().write && (
    <AddAction words={m.outcome_record()}>{(onClose) => <NewOutcome onClose={onClose} />}</AddAction>
  )

/** An outcome is of the partnerships whose visits contributed to it. */
const usePartnershipsOf = ({ contributions }: Outcome) => {
  const visits = useQueries({
    queries: contributions.flatMap(({ visit }) => (visit ? [visitQuery(visit.code)] : [])),
  })
  return visits.flatMap(({ data }) => data?.partnerships ?? [])
}

export const OutcomeActions = ({ outcome }: { outcome: Outcome }) =>
  useMayChange(usePartnershipsOf(outcome)) && (
    <RecordActions>
      {(asked, onClose) => <OutcomeDialogs outcome={outcome} asked={asked} onClose={onClose} />}
    </RecordActions>
  )
