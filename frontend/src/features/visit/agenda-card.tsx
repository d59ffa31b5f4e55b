import { useQuery } from '@tanstack/react-query'
import { CopyPlus, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useMayChange } from '@/api/may-change'
import type { AgendaItem, Visit } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Loaded } from '@/ui/loaded'
import styles from './agenda.module.css'
import { AgendaDay } from './agenda-day'
import type { Asked } from './agenda-dialogs'
import { byDay, lastDay } from './agenda-order'
import { AgendaTools } from './agenda-tools'
import { agendaQuery } from './queries'
import { useArrange } from './use-arrange'

const AgendaDialogs = lazily(() => import('./agenda-dialogs'), 'AgendaDialogs')

const dayName = (day: number | null, only: boolean) => {
  if (day !== null) return m.day_number({ day })
  return only ? undefined : m.day_not_known()
}

const DayTools = ({ day, onAsk }: { day: number; onAsk: (asked: Asked) => void }) => (
  <div className={styles.ofDay} data-screen-only>
    <Action quiet onPress={() => onAsk({ task: 'add', day })} label={m.agenda_add_to({ day })}>
      <Plus aria-hidden="true" size={14} />
      {m.add()}
    </Action>
    <Action quiet onPress={() => onAsk({ task: 'copy', day })} label={m.agenda_copy({ day })}>
      <CopyPlus aria-hidden="true" size={14} />
      {m.duplicate()}
    </Action>
  </div>
)

/** The agenda in order, day by day; what nobody dated to a day stands at the end and says so. */
export const AgendaCard = ({ visit }: { visit: Visit }) => {
  const query = useQuery(agendaQuery(visit.code))
  const mayChange = useMayChange(visit.partnerships)
  const [asked, setAsked] = useState<Asked>()
  const step = useArrange(visit.code)
  const items = query.data ?? []
  const order = byDay(items).flatMap(([, entries]) => entries)
  const toolsOf = (item: AgendaItem) =>
    mayChange && (
      <AgendaTools
        item={item}
        first={item === order[0]}
        last={item === order.at(-1)}
        onStep={(by) => step(item.id, by)}
        onTask={(task) => setAsked({ task, item })}
      />
    )
  return (
    <Card
      title={m.agenda()}
      listed={{ path: '/api/v1/agenda-items', query: { visit: visit.id } }}
      aside={
        mayChange && (
          <Action onPress={() => setAsked({ task: 'add', day: lastDay(items) || null })}>
            <Plus aria-hidden="true" size={16} />
            {m.agenda_add()}
          </Action>
        )
      }
    >
      <Loaded query={query} lines={5}>
        {(loaded) => {
          if (loaded.length === 0) return <Empty>{mayChange ? m.agenda_begin() : m.agenda_none()}</Empty>
          const days = byDay(loaded)
          return days.map(([day, entries]) => (
            <AgendaDay
              key={day}
              name={dayName(day, days.length === 1)}
              items={entries}
              tools={mayChange && day !== null && <DayTools day={day} onAsk={setAsked} />}
              toolsOf={toolsOf}
            />
          ))
        }}
      </Loaded>
      <Suspense>
        {asked && (
          <AgendaDialogs visit={visit} items={items} asked={asked} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </Card>
  )
}
