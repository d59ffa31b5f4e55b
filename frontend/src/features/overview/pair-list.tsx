import { Link } from '@tanstack/react-router'
import type { Pair } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { FirstFew } from '@/ui/first-few'
import { Hidden } from '@/ui/hidden'
import { SideNames } from '@/ui/side-names'
import styles from './pair-list.module.css'

type Props = { pairs: Pair[]; active: string | undefined; onActive: (pair: string | undefined) => void }

const completed = (count: number) => m.visits_completed({ count, n: formatNumber(count) })

const namesOf = (places: { name: string }[]) => places.map(({ name }) => name)

/** The map in words: the same pairs, reachable by keyboard. */
export const PairList = ({ pairs, active, onActive }: Props) => (
  <FirstFew rows={pairs} few={20}>
    {(shown) => (
      <ul className={styles.pairs} aria-label={m.pairs_title()}>
        {shown.map(({ partnership: { code }, resources, peers, toResource, toPeer }) => (
          <li key={code} className={styles.item}>
            <Link
              to="/partnerships/$ref"
              params={{ ref: code }}
              className={styles.pair}
              data-lit={active === code || undefined}
              onPointerEnter={() => onActive(code)}
              onPointerLeave={() => onActive(undefined)}
              onFocus={() => onActive(code)}
              onBlur={() => onActive(undefined)}
            >
              <span className={styles.resource}>
                <SideNames side="resource" names={namesOf(resources)} />
              </span>
              <Hidden>; </Hidden>
              <SideNames side="peer" names={namesOf(peers)} />
              <Hidden>; </Hidden>
              <span className={styles.visits}>{completed(toResource + toPeer)}</span>
            </Link>
          </li>
        ))}
      </ul>
    )}
  </FirstFew>
)
