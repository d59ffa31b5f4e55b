import { asChoice, codeOf, type RecordChoice } from '@/api/choices'
import type { PersonDraft } from '@/api/types'
import { asWords, noWords, sentWordsOrNone, type Words } from '@/lib/words'
import type { Position } from './position-words'

export type PositionValues = { organization: RecordChoice[]; title: Words; from: string; to: string }

export const noPosition: PositionValues = { organization: [], title: noWords, from: '', to: '' }

export const positionValues = (position: Position): PositionValues => ({
  organization: [asChoice(position.organization)],
  title: asWords(position.title),
  from: position.from ?? '',
  to: position.to ?? '',
})

export const sentPositions = (positions: PositionValues[]): PersonDraft['positions'] =>
  positions.map(({ organization, title, from, to }) => ({
    organization: codeOf(organization) ?? '',
    title: sentWordsOrNone(title),
    from: from || null,
    to: to || null,
  }))
