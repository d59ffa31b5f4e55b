import { m } from '@/paraglide/messages'

const labels: Record<string, () => string> = {
  POPULATION: m.measure_population,
  POLICE_OFFICERS: m.measure_police_officers,
  HOMICIDES: m.measure_homicides,
  ROBBERIES: m.measure_robberies,
  ASSAULTS: m.measure_assaults,
  EXTORTION: m.measure_extortion,
  BURGLARIES: m.measure_burglaries,
  URBAN_SHARE: m.measure_urban_share,
  VIOLENCE_RANK: m.measure_violence_rank,
  OTHER_INCIDENTS: m.measure_other_incidents,
}

/** The measures that there are words for. */
export const measureChoices = () =>
  Object.entries(labels).map(([value, label]) => ({ value, label: label() }))

const words = (measure: string) => measure.charAt(0) + measure.slice(1).toLowerCase().replaceAll('_', ' ')

/** Measures can be added by whoever keeps the data; one that is not known here is shown by its own name. */
export const measureLabel = (measure: string) => labels[measure]?.() ?? words(measure)
