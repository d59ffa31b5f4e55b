import type { Indicator } from '@/api/types'

type Source = NonNullable<Indicator['computedFrom']>
type CountingFilter =
  | 'directions'
  | 'visitKinds'
  | 'sides'
  | 'outcomeKinds'
  | 'countries'
  | 'focusAreas'
  | 'municipalities'
  | 'observed'

const ofVisits: CountingFilter[] = ['directions', 'visitKinds', 'countries', 'focusAreas', 'municipalities']
const ofPeople: CountingFilter[] = [...ofVisits, 'sides']

const filters: Record<Source, CountingFilter[]> = {
  MANUAL: [],
  VISITS: ofVisits,
  ATTENDANCES: ofPeople,
  UNIQUE_PERSONS: ofPeople,
  OUTCOMES: ['outcomeKinds', 'countries', 'focusAreas', 'municipalities'],
  OBSERVATION: ['observed', 'countries', 'municipalities'],
}

/** Whether a filter narrows what is counted from the source; the server refuses one that does not. */
export const fits = (source: Source, filter: CountingFilter) => filters[source].includes(filter)
