import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { overdueQuery } from './queries'
import styles from './retention.module.css'

/** Whom a period would make nameless now: the first of them by name, for those who may read names. */
export const OverdueList = ({ months }: { months: number }) => (
  <Loaded query={useQuery(overdueQuery(months))} lines={2}>
    {({ before, count, people }) => (
      <div className={styles.overdue} aria-live="polite">
        <p>{m.overdue_count({ count, day: formatDate(before) })}</p>
        {people.length > 0 && (
          <ul className={styles.people}>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to="/people/$ref" params={{ ref: id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {people.length > 0 && people.length < count && (
          <Muted>{m.overdue_more({ count: count - people.length })}</Muted>
        )}
      </div>
    )}
  </Loaded>
)
