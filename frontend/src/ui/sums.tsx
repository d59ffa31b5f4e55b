import styles from './sums.module.css'

type Props = { parts: { label: string; value: string }[] }

/** Figures that belong together, in one strip, to be held against one another. */
export const Sums = ({ parts }: Props) => (
  <dl className={styles.sums}>
    {parts.map(({ label, value }) => (
      <div className={styles.part} key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
