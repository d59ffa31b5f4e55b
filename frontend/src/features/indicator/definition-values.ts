import { asChoice, asTextChoice, codeOf, codesOf, type RecordChoice } from '@/api/choices'
import type { Indicator, IndicatorDraft } from '@/api/types'
import { codeOfName } from '@/lib/code-of-name'
import { dimensionLabels } from '@/lib/labels/result-labels'
import { asNumber } from '@/lib/number'
import { type NamedSource, noNamedSource } from '@/lib/source-values'
import {
  asWords,
  isBlank,
  noWords,
  sentLine,
  sentNumber,
  sentWords,
  sentWordsOrNone,
  type Words,
} from '@/lib/words'
import { fits } from './counting-filters'

/** The same indicator in somebody else's list. */
export type Reference = { vocabulary: string; code: string }

/**
 * What an indicator says of itself, as its form holds it; its periods are kept elsewhere, and so are its sources, but for
 * the first.
 */
export type DefinitionValues = NamedSource & {
  /** Where in the source. */
  locator: string
  title: Words
  objective: RecordChoice[]
  definition: Words
  resultType: string
  measure: string
  unit: Words
  better: string
  cumulative: boolean
  frequency: string
  baseline: string
  baselineYear: string
  baselineValue: string
  baselineComment: Words
  baselineWaiver: Words
  dimensions: string[]
  otherDimensions: string
  references: Reference[]
  computedFrom: string
  directions: string[]
  visitKinds: string[]
  sides: string[]
  outcomeKinds: string[]
  countries: string[]
  focusAreas: RecordChoice[]
  municipalities: RecordChoice[]
  observed: string
}

export const noDefinition: DefinitionValues = {
  ...noNamedSource,
  locator: '',
  title: noWords,
  objective: [],
  definition: noWords,
  resultType: 'OUTPUT',
  measure: 'UNIT',
  unit: noWords,
  better: 'MORE',
  cumulative: false,
  frequency: 'QUARTERLY',
  baseline: 'VALUE',
  baselineYear: '',
  baselineValue: '',
  baselineComment: noWords,
  baselineWaiver: noWords,
  dimensions: [],
  otherDimensions: '',
  references: [],
  computedFrom: 'MANUAL',
  directions: [],
  visitKinds: [],
  sides: [],
  outcomeKinds: [],
  countries: [],
  focusAreas: [],
  municipalities: [],
  observed: '',
}

const baselineOf = ({ baselineWaiver, baselineValue, baselineComment }: Indicator) => {
  if (baselineWaiver) return 'WAIVER'
  if (baselineValue !== null) return 'VALUE'
  return baselineComment ? 'WORDS' : 'LATER'
}

const isUsual = (dimension: string) => dimension in dimensionLabels

export const definitionValues = (indicator: Indicator): DefinitionValues => ({
  ...noNamedSource,
  locator: '',
  title: asWords(indicator.title),
  objective: [asTextChoice(indicator.objective)],
  definition: asWords(indicator.definition),
  resultType: indicator.resultType,
  measure: indicator.measure,
  unit: asWords(indicator.unit),
  better: indicator.ascending ? 'MORE' : 'LESS',
  cumulative: indicator.cumulative,
  frequency: indicator.frequency,
  baseline: baselineOf(indicator),
  baselineYear: indicator.baselineYear?.toString() ?? '',
  baselineValue: indicator.baselineValue?.toString() ?? '',
  baselineComment: asWords(indicator.baselineComment),
  baselineWaiver: asWords(indicator.baselineWaiver),
  dimensions: indicator.dimensions.filter(isUsual),
  otherDimensions: indicator.dimensions.filter((dimension) => !isUsual(dimension)).join(', '),
  references: indicator.references,
  computedFrom: indicator.computedFrom ?? 'MANUAL',
  directions: indicator.directions,
  visitKinds: indicator.visitKinds,
  sides: indicator.sides,
  outcomeKinds: indicator.outcomeKinds,
  countries: indicator.countries,
  focusAreas: indicator.focusAreas.map(asTextChoice),
  municipalities: indicator.municipalities.map(asChoice),
  observed: indicator.observed ?? '',
})

const otherDimensions = (names: string) => names.split(',').map(codeOfName).filter(Boolean)

/** Of the ways in which a baseline may be told, only what belongs to the chosen one is sent. */
const sentBaseline = (values: DefinitionValues) => {
  const told = values.baseline === 'VALUE' || values.baseline === 'WORDS'
  return {
    baselineYear: told ? sentNumber(values.baselineYear) : null,
    baselineValue: values.baseline === 'VALUE' ? (asNumber(values.baselineValue) ?? null) : null,
    baselineComment: told ? sentWordsOrNone(values.baselineComment) : null,
    baselineWaiver: values.baseline === 'WAIVER' ? sentWordsOrNone(values.baselineWaiver) : null,
  }
}

const isComplete = ({ vocabulary, code }: Reference) => Boolean(vocabulary.trim() && code.trim())

export const sentDefinition = (values: DefinitionValues, program: string): IndicatorDraft => {
  const source = values.computedFrom as NonNullable<IndicatorDraft['computedFrom']>
  /** What narrowed a count that the indicator no longer is made from narrows nothing. */
  const ifFits = <Item>(filter: Parameters<typeof fits>[1], items: Item[]) =>
    fits(source, filter) ? items : []
  return {
    program,
    objective: codeOf(values.objective) ?? '',
    title: sentWords(values.title),
    definition: sentWordsOrNone(values.definition),
    resultType: values.resultType as IndicatorDraft['resultType'],
    measure: values.measure as IndicatorDraft['measure'],
    unit: isBlank(values.unit) ? null : sentWords(values.unit),
    ascending: values.better === 'MORE',
    cumulative: values.cumulative,
    frequency: values.frequency as IndicatorDraft['frequency'],
    ...sentBaseline(values),
    dimensions: [...values.dimensions, ...otherDimensions(values.otherDimensions)],
    references: values.references
      .filter(isComplete)
      .map(({ vocabulary, code }) => ({ vocabulary: vocabulary.trim(), code: code.trim() })),
    computedFrom: source,
    directions: ifFits('directions', values.directions) as IndicatorDraft['directions'],
    visitKinds: ifFits('visitKinds', values.visitKinds) as IndicatorDraft['visitKinds'],
    sides: ifFits('sides', values.sides) as IndicatorDraft['sides'],
    outcomeKinds: ifFits('outcomeKinds', values.outcomeKinds) as IndicatorDraft['outcomeKinds'],
    countries: ifFits('countries', values.countries),
    focusAreas: ifFits('focusAreas', codesOf(values.focusAreas)),
    municipalities: ifFits('municipalities', codesOf(values.municipalities)),
    observed: fits(source, 'observed') ? sentLine(values.observed) : null,
  }
}
