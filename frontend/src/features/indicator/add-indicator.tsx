import { useQuery } from '@tanstack/react-query'
import type { Objective } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Hidden } from '@/ui/hidden'
import { AddAction } from '@/ui/record-actions'
import { indicatorsQuery } from './queries'

const NewIndicator = lazily(() => import('./new-indicator'), 'NewIndicator')

/** For those who may; the tree asks who that is. */
export const AddIndicator = ({ program, objective }: { program: string; objective: Objective }) => {
  const { data: all = [] } = useQuery(indicatorsQuery(program))
  const label = plain(objective.text, getLocale())
  const words = (
    <span>
      {m.indicator()}
      <Hidden>: {label}</Hidden>
    </span>
  )
  return (
    <AddAction quiet words={words}>
      {(onClose) => (
        <NewIndicator
          program={program}
          objective={{ value: objective.code, label }}
          position={all.length + 1}
          onClose={onClose}
        />
      )}
    </AddAction>
  )
}
