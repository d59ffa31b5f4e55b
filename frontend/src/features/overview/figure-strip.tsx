import type { Overview } from '@/api/types'
import { countryName, formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './figure-strip.module.css'

type Figure = { label: string; value: number; note: string }

const unbroken = (words: string) => words.replaceAll(' ', '\u00a0')

const placesNote = ({ byCountry }: Overview['figures']['municipalities']) =>
  byCountry
    .toSorted((one, other) => other.count - one.count)
    .map(({ country, count }) => unbroken(m.count_in_place({ count, place: countryName(country) })))
    .join(', ')

const figuresOf = ({
  partnerships,
  municipalities,
  visits,
  participants,
  commitments,
}: Overview['figures']): Figure[] => [
  {
    label: m.figure_partnerships(),
    value: partnerships.active,
    note: m.figure_partnerships_note({ total: formatNumber(partnerships.total) }),
  },
  { label: m.nav_municipalities(), value: municipalities.total, note: placesNote(municipalities) },
  {
    label: m.figure_visits(),
    value: visits.completed,
    note: m.figure_visits_note({
      resource: formatNumber(visits.toResource),
      peer: formatNumber(visits.toPeer),
    }),
  },
  {
    label: m.figure_attendances(),
    value: participants.attendances,
    note: m.figure_attendances_note({
      persons: formatNumber(participants.persons),
      counted: formatNumber(participants.counted),
    }),
  },
  {
    label: m.figure_commitments(),
    value: commitments.met,
    note: m.figure_commitments_note({
      total: formatNumber(commitments.total),
      overdue: formatNumber(commitments.overdue),
    }),
  },
]

export const FigureStrip = ({ figures }: { figures: Overview['figures'] }) => (
  <dl className={styles.strip}>
    {figuresOf(figures).map(({ label, value, note }) => (
      <div className={styles.figure} key={label}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>{formatNumber(value)}</dd>
        <dd className={styles.note}>{note}</dd>
      </div>
    ))}
  </dl>
)
