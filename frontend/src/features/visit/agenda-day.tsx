import type { ReactNode } from 'react'
import type { AgendaItem } from '@/api/types'
import styles from './agenda.module.css'
import { AgendaEntry } from './agenda-entry'

type Props = {
  /** What the day is called, where there is more than one to tell apart. */
  name: string | undefined
  items: AgendaItem[]
  tools: ReactNode
  toolsOf: (item: AgendaItem) => ReactNode
}

export const AgendaDay = ({ name, items, tools, toolsOf }: Props) => (
  <div className={styles.day}>
    {name && (
      <div className={styles.heading}>
        <h3 className={styles.title}>{name}</h3>
        {tools}
      </div>
    )}
    <ol className={styles.entries}>
      {items.map((item) => (
        <AgendaEntry key={item.id} item={item} tools={toolsOf(item)} />
      ))}
    </ol>
  </div>
)
