import { Link } from '@tanstack/react-router'
import type { Indicator } from '@/api/types'
import { capitalized, countryName, formatList } from '@/lib/format'
import { measureLabel } from '@/lib/labels/measure-label'
import {
  countSourceLabel,
  dimensionLabel,
  frequencyLabel,
  indicatorMeasureLabel,
} from '@/lib/labels/result-labels'
import {
  directionLabel,
  outcomeKindLabel,
  participantSideLabel,
  visitKindLabel,
} from '@/lib/labels/visit-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { FactList } from '@/ui/fact-list'
import { Muted } from '@/ui/muted'
import { Prose } from '@/ui/prose'
import { baseline } from './amount'
import styles from './indicator-facts.module.css'

/** What narrows the count, in words. */
const narrowed = (indicator: Indicator) =>
  [
    indicator.observed ? [measureLabel(indicator.observed)] : [],
    indicator.directions.map((one) => directionLabel[one]()),
    indicator.visitKinds.map((one) => visitKindLabel[one]()),
    indicator.sides.map((one) => participantSideLabel[one]()),
    indicator.outcomeKinds.map((one) => outcomeKindLabel[one]()),
    indicator.countries.map(countryName),
    indicator.focusAreas.map(({ name }) => plain(name, getLocale())),
    indicator.municipalities.map(({ name }) => name),
  ]
    .filter((names) => names.length > 0)
    .map(formatList)

const measured = ({ measure, unit }: Indicator) => {
  const words = plain(unit, getLocale())
  return words ? `${indicatorMeasureLabel[measure]()} (${words})` : indicatorMeasureLabel[measure]()
}

const counted = (indicator: Indicator) => {
  const source = countSourceLabel[indicator.computedFrom ?? 'MANUAL']()
  const filters = narrowed(indicator)
  return { value: source, note: filters.length > 0 && m.counting_only({ what: filters.join('; ') }) }
}

/** What an indicator says of itself: what is measured, from where, and how. */
export const IndicatorFacts = ({ indicator }: { indicator: Indicator }) => {
  const { definition, objective, ascending, cumulative, frequency, dimensions, references } = indicator
  return (
    <>
      {definition ? <Prose text={definition} /> : <p>{m.indicator_definition_none()}</p>}
      <div className={styles.told}>
        <h3>{m.objective()}</h3>
        <p>
          <Link to="/objectives" hash={objective.code}>
            <Bilingual text={objective.name} />
          </Link>
        </p>
        <h3>{m.baseline()}</h3>
        <p>{baseline(indicator)}</p>
        {indicator.baselineValue !== null && (
          <Muted>
            <Bilingual text={indicator.baselineComment} />
          </Muted>
        )}
      </div>
      <FactList
        facts={[
          {
            label: m.indicator_measure(),
            value: measured(indicator),
            note: ascending ? m.indicator_more() : m.indicator_less(),
          },
          {
            label: m.indicator_frequency(),
            value: frequencyLabel[frequency](),
            note: cumulative && m.indicator_cumulative(),
          },
          { label: m.counted_from(), ...counted(indicator) },
          ...(dimensions.length > 0
            ? [
                {
                  label: m.indicator_dimensions(),
                  value: capitalized(formatList(dimensions.map(dimensionLabel))),
                },
              ]
            : []),
          ...(references.length > 0
            ? [
                {
                  label: m.indicator_references(),
                  value: references.map(({ vocabulary, code }) => `${vocabulary}: ${code}`).join(', '),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
