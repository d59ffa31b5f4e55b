import { type ReactNode, useId } from 'react'
import styles from './card.module.css'

type Props = { title: string; aside?: ReactNode; flush?: boolean; id?: string; children: ReactNode }

export const Card = ({ title, aside, flush, id, children }: Props) => {
  const heading = useId()
  return (
    <section className={styles.card} aria-labelledby={heading} id={id}>
      <header className={styles.header}>
        <h2 className={styles.title} id={heading}>
          {title}
        </h2>
        {aside}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  )
}
