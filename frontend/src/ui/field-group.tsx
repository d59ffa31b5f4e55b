import type { ReactNode } from 'react'
import styles from './field-group.module.css'

/** Fields that belong together, and why they are asked. */
export const FieldGroup = ({
  title,
  note,
  children,
}: {
  title: string
  note?: ReactNode
  children: ReactNode
}) => (
  <fieldset className={styles.group}>
    <legend className={styles.title}>{title}</legend>
    {note && <p className={styles.note}>{note}</p>}
    {children}
  </fieldset>
)
