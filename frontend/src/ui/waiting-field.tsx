import styles from './field.module.css'

/** Keeps the place of a field whose code is on its way. */
export const WaitingField = ({ label }: { label: string }) => (
  <div className={styles.field} aria-hidden="true">
    <span className={styles.label}>{label}</span>
    <div className={styles.box} />
  </div>
)
