import type { Breakdown, Indicator } from '@/api/types'
import { categoryLabel, dimensionLabel } from '@/lib/labels/result-labels'
import { m } from '@/paraglide/messages'
import { Muted } from '@/ui/muted'
import { ProgressBar } from '@/ui/progress-bar'
import { amount } from './amount'
import styles from './breakdown-list.module.css'

type Props = { breakdowns: Breakdown[]; indicator: Pick<Indicator, 'measure'> }

type Row = { key: string; label: string; value: number }

const rowsOf = ({ dimension, categories, notKnown }: Breakdown): Row[] => [
  ...categories.map(({ category, value }) => ({
    key: category,
    label: categoryLabel(dimension, category),
    value,
  })),
  ...(notKnown ? [{ key: '', label: m.not_known(), value: notKnown }] : []),
]

/** Against what the bars stand: percentages against the whole, all else against what there is. */
const wholeOf = (rows: Row[], { measure }: Props['indicator']) =>
  measure === 'PERCENTAGE' ? 100 : rows.reduce((sum, { value }) => sum + value, 0)

const Bars = ({ rows, indicator }: { rows: Row[]; indicator: Props['indicator'] }) => (
  <dl className={styles.parts}>
    {rows.map(({ key, label, value }) => (
      <div className={styles.part} key={key} data-unknown={key === '' || undefined}>
        <dt>{label}</dt>
        <dd>{amount(value, indicator)}</dd>
        <ProgressBar value={value} of={wholeOf(rows, indicator)} tone={key === '' ? 'plain' : undefined} />
      </div>
    ))}
  </dl>
)

/** A value told apart by each dimension; what is left of it is not known, and said so. */
export const BreakdownList = ({ breakdowns, indicator }: Props) =>
  breakdowns
    .map((breakdown) => ({ dimension: breakdown.dimension, rows: rowsOf(breakdown) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ dimension, rows }) => (
      <div key={dimension}>
        <Muted>{dimensionLabel(dimension)}</Muted>
        <Bars rows={rows} indicator={indicator} />
      </div>
    ))
