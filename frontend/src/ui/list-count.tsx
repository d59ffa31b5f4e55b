import styles from './list-count.module.css'

/** How many there are, told to listeners as the filter changes it. */
export const ListCount = ({ children }: { children: string | undefined }) => (
  <p className={styles.count} aria-live="polite">
    {children}
  </p>
)
