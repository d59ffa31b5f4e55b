import type { ReactNode } from 'react'
import styles from './tags.module.css'

export type Tag = { key: string; content: ReactNode }

export const Tags = ({ label, tags }: { label: string; tags: Tag[] }) =>
  tags.length > 0 && (
    <ul className={styles.tags} aria-label={label}>
      {tags.map(({ key, content }) => (
        <li className={styles.tag} key={key}>
          {content}
        </li>
      ))}
    </ul>
  )
