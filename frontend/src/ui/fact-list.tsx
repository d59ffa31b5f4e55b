import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export type Fact = { label: string; value: ReactNode; note?: ReactNode }

/** Labeled facts; one without a value is left out by the caller, never shown as zero. */
export const FactList = ({ facts }: { facts: Fact[] }) => (
  <dl className={styles.list}>
    {facts.map(({ label, value, note }) => (
      <div className={styles.fact} key={label}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>
          {value}
          {note && <span className={styles.note}>{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
