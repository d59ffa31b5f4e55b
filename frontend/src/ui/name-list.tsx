import type { ReactNode } from 'react'
import styles from './name-list.module.css'

type Named = { id: string }

/** Names under one another, most of them links, each with room to be touched. */
export const NameList = <Item extends Named>({
  items,
  children,
}: {
  items: Item[]
  children: (item: Item) => ReactNode
}) =>
  items.length > 0 && (
    <ul className={styles.names}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  )
