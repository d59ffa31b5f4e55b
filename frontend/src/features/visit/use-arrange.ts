import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { AgendaItem } from '@/api/types'
import { say } from '@/lib/notices'
import { m } from '@/paraglide/messages'
import { failureReason } from '@/ui/failure-reason'
import { arrange, placeOf } from './agenda-changes'
import { byDay, stepped } from './agenda-order'
import { stepId } from './agenda-tools'
import { agendaQuery } from './queries'

const place = (items: AgendaItem[], id: string) => {
  const [day, entries] = byDay(items).find(([, found]) => found.some((item) => item.id === id)) ?? [null, []]
  const inputs = { place: entries.findIndex((item) => item.id === id) + 1, count: entries.length }
  return day === null ? m.agenda_moved(inputs) : m.agenda_moved_day({ day, ...inputs })
}

/**
 * Moves an item a step. The screen shows it at once, since a step back undoes it; what the server keeps follows, one
 * order after another, and the focus stays with the button that was pressed, wherever that went.
 */
export const useArrange = (visit: string) => {
  const queryClient = useQueryClient()
  const { queryKey } = agendaQuery(visit)
  const wanted = useRef<AgendaItem[]>(undefined)
  const tag = useRef('')
  const sending = useRef(false)
  const pressed = useRef<string>(undefined)
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus()
    pressed.current = undefined
  })

  const send = async () => {
    if (sending.current) return
    sending.current = true
    try {
      while (wanted.current) {
        const order = wanted.current
        wanted.current = undefined
        const { etag } = await arrange(visit, order.map(placeOf), tag.current)
        tag.current = etag
        // The next step may come before the agenda is read anew.
        queryClient.setQueryData(queryKey, (shown) => shown && { ...shown, etag })
      }
    } catch (error) {
      wanted.current = undefined
      say(failureReason(error))
    } finally {
      sending.current = false
      await queryClient.invalidateQueries({ queryKey })
    }
  }

  return (id: string, step: -1 | 1) => {
    const shown = queryClient.getQueryData(queryKey)
    const after = shown && stepped(shown.data, id, step)
    if (!after) return
    if (!sending.current) tag.current = shown.etag
    pressed.current = stepId(id, step)
    wanted.current = after
    void queryClient.cancelQueries({ queryKey })
    queryClient.setQueryData(queryKey, { ...shown, data: after })
    say(place(after, id))
    void send()
  }
}
