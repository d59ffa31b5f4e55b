import { Pencil, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { Indicator } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import type { IndicatorTask } from './indicator-dialogs'

const IndicatorDialogs = lazily(() => import('./indicator-dialogs'), 'IndicatorDialogs')

export const IndicatorActions = ({ indicator }: { indicator: Indicator }) => {
  const [asked, setAsked] = useState<IndicatorTask>()
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
        {asked && (
          <IndicatorDialogs indicator={indicator} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </>
  )
}
