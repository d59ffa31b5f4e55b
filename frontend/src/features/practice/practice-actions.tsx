import { useRights } from '@/api/session'
import type { Practice } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { AddAction, RecordActions } from '@/ui/record-actions'

const NewPractice = lazily(() => import('./new-practice'), 'NewPractice')
const PracticeDialogs = lazily(() => import('./practice-dialogs'), 'PracticeDialogs')

export const AddPractice = () =>
  useRights().coordinate && (
    <AddAction words={m.practice_add()}>{(onClose) => <NewPractice onClose={onClose} />}</AddAction>
  )

export const PracticeActions = ({ practice }: { practice: Practice }) =>
  useRights().coordinate && (
    <RecordActions>
      {(asked, onClose) => <PracticeDialogs practice={practice} asked={asked} onClose={onClose} />}
    </RecordActions>
  )
