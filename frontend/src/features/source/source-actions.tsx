import { useQuery } from '@tanstack/react-query'
import { sessionQuery, useRights } from '@/api/session'
import type { Source } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { AddAction, RecordActions } from '@/ui/record-actions'

const NewSource = lazily(() => import('./new-source'), 'NewSource')
const SourceDialogs = lazily(() => import('./source-dialogs'), 'SourceDialogs')

export const AddSource = () =>
  useRights().write && (
    <AddAction words={m.source_add()}>{(onClose) => <NewSource onClose={onClose} />}</AddAction>
  )

/** A source is changed by coordinators and by whoever noted it. */
const useMayChangeSource = ({ createdBy }: Source) => {
  const { data: session } = useQuery(sessionQuery)
  const { rights, account } = session ?? {}
  return Boolean(rights?.coordinate || (rights?.write && account && account.name === createdBy))
}

export const SourceActions = ({ source }: { source: Source }) =>
  useMayChangeSource(source) && (
    <RecordActions>
      {(asked, onClose) => <SourceDialogs source={source} asked={asked} onClose={onClose} />}
    </RecordActions>
  )
