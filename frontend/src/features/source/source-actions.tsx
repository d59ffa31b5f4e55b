import { useQuery } from '@tanstack/react-query'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { sessionQuery, useRights } from '@/api/session'
import type { Source } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import type { SourceTask } from './source-dialogs'

const NewSource = lazily(() => import('./new-source'), 'NewSource')
const SourceDialogs = lazily(() => import('./source-dialogs'), 'SourceDialogs')

export const AddSource = () => {
  const [open, setOpen] = useState(false)
  if (!useRights().write) return null
  return (
    <>
      <Action tone="main" onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        {m.source_add()}
      </Action>
      <Suspense>{open && <NewSource onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

/** A source is changed by coordinators and by whoever noted it. */
const useMayChangeSource = ({ createdBy }: Source) => {
  const { data: session } = useQuery(sessionQuery)
  const { rights, account } = session ?? {}
  return Boolean(rights?.coordinate || (rights?.write && account && account.name === createdBy))
}

export const SourceActions = ({ source }: { source: Source }) => {
  const [asked, setAsked] = useState<SourceTask>()
  if (!useMayChangeSource(source)) return null
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
        {asked && <SourceDialogs asked={asked} source={source} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </>
  )
}
