import { useQueries } from '@tanstack/react-query'
import { personQuery } from '@/api/records'
import type { Person } from '@/api/types'
import { Failure } from '@/ui/failure'
import { Panel } from '@/ui/panel'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { MergeFacts } from './merge-facts'
import { MergeFields } from './merge-fields'
import styles from './merging.module.css'
import { mergerQuery, participationsQuery } from './queries'

/** Two records of one person side by side, what becomes of them, and where somebody has to choose. */
export const Merging = ({ kept, other }: { kept: Person; other: string }) => {
  const [theirs, merger, ownVisits, theirVisits] = useQueries({
    queries: [
      personQuery(other),
      mergerQuery(kept.id, other),
      participationsQuery(kept.id),
      participationsQuery(other),
    ],
  })
  const failed = [theirs, merger, ownVisits, theirVisits].find(({ isError }) => isError)
  if (failed) {
    return (
      <Panel>
        <Failure error={failed.error} onRetry={() => failed.refetch()} />
      </Panel>
    )
  }
  if (!theirs.data || !merger.data || !ownVisits.data || !theirVisits.data) {
    return (
      <Panel>
        <Skeleton lines={8} height={480} />
      </Panel>
    )
  }
  return (
    <div className={styles.merging}>
      <Sheet>
        <MergeFacts
          kept={{ person: kept, visits: ownVisits.data }}
          other={{ person: theirs.data, visits: theirVisits.data }}
        />
      </Sheet>
      <MergeFields
        kept={kept}
        other={theirs.data}
        merger={merger.data}
        visits={ownVisits.data.map(({ visit }) => visit)}
      />
    </div>
  )
}
