import { Pencil, Plus, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { Practice } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import type { PracticeTask } from './practice-dialogs'

const NewPractice = lazily(() => import('./new-practice'), 'NewPractice')
const PracticeDialogs = lazily(() => import('./practice-dialogs'), 'PracticeDialogs')

export const AddPractice = () => {
  const [open, setOpen] = useState(false)
  if (!useRights().coordinate) return null
  return (
    <>
      <Action tone="main" onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        {m.practice_add()}
      </Action>
      <Suspense>{open && <NewPractice onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

export const PracticeActions = ({ practice }: { practice: Practice }) => {
  const [asked, setAsked] = useState<PracticeTask>()
  if (!useRights().coordinate) return null
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
        {asked && <PracticeDialogs practice={practice} asked={asked} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </>
  )
}
