import { Link } from '@tanstack/react-router'
import type { Overview } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { objectiveLevelLabel } from '@/lib/labels/result-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { ProgressBar } from '@/ui/progress-bar'
import { RecordList } from '@/ui/record-list'
import styles from './objective-list.module.css'

type Objective = Overview['objectives'][number]
type Line = Objective['indicators'][number]

const reached = ({ actual, target, unit }: Line) => {
  const figure = actual === null ? m.not_known() : formatNumber(actual, 4)
  const words = plain(unit, getLocale())
  const told = target === null ? figure : m.reached_of({ actual: figure, target: formatNumber(target, 4) })
  return words && actual !== null ? `${told} (${words})` : told
}

/** What an indicator reached in its present period, beside what it was to reach. */
const IndicatorRecord = ({ line }: { line: Line }) => (
  <div className={styles.indicator}>
    <Link to="/indicators/$ref" params={{ ref: line.indicator.code }}>
      <Bilingual text={line.indicator.name} />
    </Link>
    <Muted>{[line.period, reached(line)].filter(Boolean).join(': ')}</Muted>
    {line.target !== null && line.actual !== null && line.ascending && (
      <ProgressBar value={line.actual} of={line.target} />
    )}
  </div>
)

const Branch = ({ objective, all }: { objective: Objective; all: Objective[] }) => {
  const children = all.filter(({ parent }) => parent === objective.code)
  return (
    <>
      <Muted>{objectiveLevelLabel[objective.level]()}</Muted>
      <p className={styles.objective}>
        <Link to="/objectives" hash={objective.code}>
          <Bilingual text={objective.text} />
        </Link>
      </p>
      {objective.indicators.map((line) => (
        <IndicatorRecord key={line.indicator.id} line={line} />
      ))}
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
