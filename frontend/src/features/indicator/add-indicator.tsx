import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Objective } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Hidden } from '@/ui/hidden'
import { indicatorsQuery } from './queries'

const NewIndicator = lazily(() => import('./new-indicator'), 'NewIndicator')

/** For those who may; the tree asks who that is. */
export const AddIndicator = ({ program, objective }: { program: string; objective: Objective }) => {
  const [open, setOpen] = useState(false)
  const { data: all = [] } = useQuery(indicatorsQuery(program))
  const label = plain(objective.text, getLocale())
  return (
    <>
      <Action quiet onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        <span>
          {m.indicator()}
          <Hidden>: {label}</Hidden>
        </span>
      </Action>
      <Suspense>
        {open && (
          <NewIndicator
            program={program}
            objective={{ value: objective.code, label }}
            position={all.length + 1}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
