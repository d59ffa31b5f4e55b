import { asChoice, asTextChoice, codeOf, codesOf, type RecordChoice } from '@/api/choices'
import type { AgendaItem, AgendaItemDraft } from '@/api/types'
import { asWords, noWords, sentLine, sentNumber, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** An agenda item as its form holds it. */
export type AgendaValues = {
  title: Words
  kind: string
  day: string
  starts: string
  ends: string
  venue: RecordChoice[]
  venueName: string
  presenters: RecordChoice[]
  focusAreas: RecordChoice[]
  notes: Words
}

export const noAgendaItem: AgendaValues = {
  title: noWords,
  kind: 'MEETING',
  day: '',
  starts: '',
  ends: '',
  venue: [],
  venueName: '',
  presenters: [],
  focusAreas: [],
  notes: noWords,
}

const time = (value: string | null | undefined) => value?.slice(0, 5) ?? ''

export const agendaValues = (item: AgendaItem): AgendaValues => ({
  title: asWords(item.title),
  kind: item.kind,
  day: item.day?.toString() ?? '',
  starts: time(item.starts),
  ends: time(item.ends),
  venue: item.venue ? [asChoice(item.venue)] : [],
  venueName: item.venueName ?? '',
  presenters: item.presenters.map(asTextChoice),
  focusAreas: item.focusAreas.map(asTextChoice),
  notes: asWords(item.notes),
})

/** What a form says; visit and position are said by whoever places the item. */
export const sentAgenda = (values: AgendaValues): Omit<AgendaItemDraft, 'visit' | 'position'> => ({
  title: sentWords(values.title),
  kind: values.kind as AgendaItemDraft['kind'],
  day: sentNumber(values.day),
  starts: values.starts || null,
  ends: values.ends || null,
  venue: codeOf(values.venue),
  venueName: sentLine(values.venueName),
  presenters: codesOf(values.presenters),
  focusAreas: codesOf(values.focusAreas),
  notes: sentWordsOrNone(values.notes),
})
