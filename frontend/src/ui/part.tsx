import { type ReactNode, useId } from 'react'
import styles from './part.module.css'

/** A titled part of a sheet, whose rows run to the sheet's edges. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
