import { asChoice, asTextChoice, codeOf, codesOf, type RecordChoice } from '@/api/choices'
import type { Visit, VisitDraft } from '@/api/types'
import { asWords, noWords, sentLine, sentNumber, sentWords, sentWordsOrNone, type Words } from '@/lib/words'

/** A visit as its form holds it. */
export type VisitValues = {
  title: Words
  partnerships: RecordChoice[]
  hosts: RecordChoice[]
  senders: RecordChoice[]
  kind: string
  status: string
  start: string
  end: string
  datesAsStated: string
  declaredDays: string
  place: RecordChoice[]
  purpose: Words
  declaredDelegationSize: string
}

export const noVisit: VisitValues = {
  title: noWords,
  partnerships: [],
  hosts: [],
  senders: [],
  kind: 'EXCHANGE',
  status: 'PLANNED',
  start: '',
  end: '',
  datesAsStated: '',
  declaredDays: '',
  place: [],
  purpose: noWords,
  declaredDelegationSize: '',
}

export const visitValues = (visit: Visit): VisitValues => ({
  title: asWords(visit.title),
  partnerships: visit.partnerships.map(asTextChoice),
  hosts: visit.hosts.map(asChoice),
  senders: visit.senders.map(asChoice),
  kind: visit.kind,
  status: visit.status,
  start: visit.start ?? '',
  end: visit.end ?? '',
  datesAsStated: visit.datesAsStated ?? '',
  declaredDays: visit.declaredDays?.toString() ?? '',
  place: visit.place ? [asChoice(visit.place)] : [],
  purpose: asWords(visit.purpose),
  declaredDelegationSize: visit.declaredDelegationSize?.toString() ?? '',
})

export const sentVisit = (values: VisitValues): VisitDraft => ({
  title: sentWords(values.title),
  partnerships: codesOf(values.partnerships),
  hosts: codesOf(values.hosts),
  senders: codesOf(values.senders),
  kind: values.kind as VisitDraft['kind'],
  status: values.status as VisitDraft['status'],
  start: values.start || null,
  end: values.end || null,
  datesAsStated: sentLine(values.datesAsStated),
  declaredDays: sentNumber(values.declaredDays),
  place: codeOf(values.place),
  purpose: sentWordsOrNone(values.purpose),
  declaredDelegationSize: sentNumber(values.declaredDelegationSize),
})
