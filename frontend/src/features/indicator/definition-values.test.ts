import { expect, test, vi } from 'vitest'

vi.stubGlobal('window', { location: { origin: 'http://enlace.example' } })
const { noDefinition, sentDefinition } = await import('./definition-values')

const words = (en: string) => ({ en, es: '' })

test('of a baseline only what belongs to the chosen way is sent', () => {
  const written = {
    ...noDefinition,
    baselineYear: '2012',
    baselineValue: '33,500.5',
    baselineWaiver: words('Nobody counted.'),
  }
  expect(sentDefinition(written, 'amuprev')).toMatchObject({
    baselineYear: 2012,
    baselineValue: 33_500.5,
    baselineWaiver: null,
  })
  expect(sentDefinition({ ...written, baseline: 'WAIVER' }, 'amuprev')).toMatchObject({
    baselineYear: null,
    baselineValue: null,
    baselineWaiver: { en: 'Nobody counted.', es: null },
  })
  expect(sentDefinition({ ...written, baseline: 'LATER' }, 'amuprev')).toMatchObject({
    baselineValue: null,
    baselineWaiver: null,
  })
})

test('what narrowed another count is not sent along', () => {
  const written = { ...noDefinition, directions: ['TO_PEER'], observed: 'HOMICIDES', countries: ['SV'] }
  expect(sentDefinition({ ...written, computedFrom: 'VISITS' }, 'amuprev')).toMatchObject({
    directions: ['TO_PEER'],
    observed: null,
    countries: ['SV'],
  })
  expect(sentDefinition({ ...written, computedFrom: 'OBSERVATION' }, 'amuprev')).toMatchObject({
    directions: [],
    observed: 'HOMICIDES',
  })
  expect(sentDefinition(written, 'amuprev')).toMatchObject({ directions: [], countries: [] })
})

test('a dimension of any name takes the form of the contract, and is shown again', () => {
  const written = { ...noDefinition, dimensions: ['SEX'], otherDimensions: 'Focus area, 2nd level' }
  const { dimensions } = sentDefinition(written, 'amuprev')
  expect(dimensions).toEqual(['SEX', 'FOCUS_AREA', 'ND_LEVEL'])
})

test('a reference that is half written is left out', () => {
  const references = [
    { vocabulary: '99', code: 'PS.6.2-1' },
    { vocabulary: '', code: '' },
  ]
  expect(sentDefinition({ ...noDefinition, references }, 'amuprev').references).toEqual([references[0]])
})
