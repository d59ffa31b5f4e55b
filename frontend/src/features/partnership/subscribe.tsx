import { CalendarSync } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Partnership } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'

const SubscribeDialog = lazily(() => import('./subscribe-dialog'), 'SubscribeDialog')

/** To the partnership's visits, with whatever calendar somebody has. */
export const Subscribe = ({ partnership }: { partnership: Partnership }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Action onPress={() => setOpen(true)}>
        <CalendarSync aria-hidden="true" size={16} />
        {m.calendar_subscribe()}
      </Action>
      <Suspense>
        {open && <SubscribeDialog partnership={partnership} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
