import { Link } from '@tanstack/react-router'
import type { Citation } from '@/api/types'
import { m } from '@/paraglide/messages'
import styles from './source-line.module.css'

/** Under a chart: the documents that its figures were taken from, each once. */
export const SourceLine = ({ citations }: { citations: Citation[] }) => {
  const sources = [...new Map(citations.map(({ source }) => [source.id, source])).values()]
  if (sources.length === 0) return null
  return (
    <p className={styles.line}>
      {`${m.sources()}: `}
      {sources.map(({ id, code, name }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <Link to="/sources/$ref" params={{ ref: code }}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
