import { ListBox } from 'react-aria-components'
import type { SearchHit } from '@/api/types'
import { groupBy } from '@/lib/group-by'
import { m } from '@/paraglide/messages'
import { HitGroup } from './hit-group'
import styles from './search-box.module.css'

type Props = { hits: SearchHit[]; failed: boolean; onGo: (id: string) => void }

export const HitList = ({ hits, failed, onGo }: Props) =>
  hits.length === 0 ? (
    <p className={styles.none} role="status">
      {failed ? m.failure_title() : m.search_none()}
    </p>
  ) : (
    <ListBox className={styles.hits} aria-label={m.search_hits()} onAction={(key) => onGo(String(key))}>
      {groupBy(hits, ({ kind }) => kind).map(([kind, group]) => (
        <HitGroup key={kind} kind={kind} hits={group} />
      ))}
    </ListBox>
  )
