import { type ReactNode, useId } from 'react'
import type { ListRequest } from '@/api/whole-list'
import styles from './card.module.css'
import { TakeAlong } from './take-along'

type Props = {
  title: string
  aside?: ReactNode
  /** The list that is shown, to take along as a file. */
  listed?: ListRequest
  flush?: boolean
  id?: string
  children: ReactNode
}

export const Card = ({ title, aside, listed, flush, id, children }: Props) => {
  const heading = useId()
  return (
    <section className={styles.card} aria-labelledby={heading} id={id}>
      <header className={styles.header}>
        <h2 className={styles.title} id={heading}>
          {title}
        </h2>
        {(aside || listed) && (
          <div className={styles.aside}>
            {aside}
            {listed && <TakeAlong what={title} listed={listed} />}
          </div>
        )}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  )
}
