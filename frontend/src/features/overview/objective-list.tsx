import type { Overview } from '@/api/types'
import { objectiveLevelLabel } from '@/lib/labels/overview-labels'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import styles from './objective-list.module.css'

type Objective = Overview['objectives'][number]

const Branch = ({ objective, all }: { objective: Objective; all: Objective[] }) => {
  const children = all.filter(({ parent }) => parent === objective.code)
  return (
    <>
      <Muted>{objectiveLevelLabel[objective.level]()}</Muted>
      <p>
        <Bilingual text={objective.text} />
      </p>
      {children.length > 0 && (
        <div className={styles.children}>
          <RecordList rows={children} rowKey={({ id }) => id}>
            {(child) => <Branch objective={child} all={all} />}
          </RecordList>
        </div>
      )}
    </>
  )
}

export const ObjectiveList = ({ objectives }: { objectives: Objective[] }) => {
  const codes = new Set(objectives.map(({ code }) => code))
  const roots = objectives.filter(({ parent }) => !parent || !codes.has(parent))
  if (roots.length === 0) return <Empty>{m.objectives_none()}</Empty>
  return (
    <RecordList rows={roots} rowKey={({ id }) => id}>
      {(objective) => <Branch objective={objective} all={objectives} />}
    </RecordList>
  )
}
