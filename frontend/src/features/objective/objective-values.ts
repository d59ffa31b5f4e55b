import { codeOf, type RecordChoice } from '@/api/choices'
import type { Objective, ObjectiveDraft } from '@/api/types'
import { plain } from '@/lib/text'
import { asWords, noWords, sentWords, type Words } from '@/lib/words'
import { getLocale } from '@/paraglide/runtime'

/** An objective as its form holds it. */
export type ObjectiveValues = { text: Words; level: string; parent: RecordChoice[] }

const below: Record<Objective['level'], Objective['level']> = {
  STRATEGIC_OBJECTIVE: 'INTERMEDIATE_RESULT',
  INTERMEDIATE_RESULT: 'SUB_RESULT',
  SUB_RESULT: 'SUB_RESULT',
}

const asParent = (objective: Objective): RecordChoice => ({
  value: objective.code,
  label: plain(objective.text, getLocale()),
})

/** A new one at the top, or one step below that within which it lies. */
export const newObjective = (parent?: Objective): ObjectiveValues => ({
  text: noWords,
  level: parent ? below[parent.level] : 'STRATEGIC_OBJECTIVE',
  parent: parent ? [asParent(parent)] : [],
})

export const objectiveValues = ({ text, level, parent }: Objective): ObjectiveValues => ({
  text: asWords(text),
  level,
  parent: parent ? [{ value: parent.code, label: plain(parent.name, getLocale()) }] : [],
})

export const sentObjective = (values: ObjectiveValues, program: string): ObjectiveDraft => ({
  program,
  parent: codeOf(values.parent),
  level: values.level as ObjectiveDraft['level'],
  text: sentWords(values.text),
})
