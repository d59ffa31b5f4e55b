import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect } from 'react'
import { useRights } from '@/api/session'
import type { Objective } from '@/api/types'
import { objectiveLevelLabel } from '@/lib/labels/result-labels'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { Bilingual } from '@/ui/bilingual'
import { Empty } from '@/ui/empty'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import type { ObjectiveTask } from './objective-dialogs'
import { ObjectiveMenu } from './objective-menu'
import { within } from './objective-order'
import styles from './objective-tree.module.css'
import { objectivesQuery } from './queries'
import { useMove } from './use-move'

const ObjectiveDialogs = lazily(() => import('./objective-dialogs'), 'ObjectiveDialogs')

type Tools = {
  indicators: (objective: Objective) => ReactNode
  addIndicator: (objective: Objective) => ReactNode
  onStep: (siblings: Objective[], id: string, step: -1 | 1) => void
  onAsk: ((asked: ObjectiveTask) => void) | undefined
}

type BranchesProps = { all: Objective[]; parent?: Objective; tools: Tools }

const Branches = ({ all, parent, tools }: BranchesProps) => {
  const siblings = within(all, parent)
  const { indicators, addIndicator, onStep, onAsk } = tools
  return (
    siblings.length > 0 && (
      <ul>
        {siblings.map((objective, index) => (
          <li key={objective.id} className={styles.branch} id={objective.code}>
            <div className={styles.heading}>
              <div className={styles.words}>
                <Muted>{objectiveLevelLabel[objective.level]()}</Muted>
                <h3 className={styles.text}>
                  <Bilingual text={objective.text} />
                </h3>
              </div>
              {onAsk && (
                <div className={styles.tools} data-screen-only>
                  {addIndicator(objective)}
                  <ObjectiveMenu
                    objective={objective}
                    first={index === 0}
                    last={index === siblings.length - 1}
                    onStep={(step) => onStep(siblings, objective.id, step)}
                    onTask={(task) =>
                      onAsk(
                        task === 'within'
                          ? { task: 'add', parent: objective, position: within(all, objective).length + 1 }
                          : { task, objective },
                      )
                    }
                  />
                </div>
              )}
            </div>
            {indicators(objective)}
            <Branches all={all} parent={objective} tools={tools} />
          </li>
        ))}
      </ul>
    )
  )
}

type Props = Pick<Tools, 'indicators' | 'addIndicator'> & {
  program: string
  asked: ObjectiveTask | undefined
  onAsk: (asked: ObjectiveTask | undefined) => void
}

/** A program's objectives, each with what lies within it and what shows whether it is reached. */
export const ObjectiveTree = ({ program, asked, onAsk, ...tools }: Props) => {
  const move = useMove(program)
  const mayChange = useRights().coordinate
  const query = useQuery(objectivesQuery(program))
  const hash = useLocation({ select: (location) => location.hash })
  const arrived = query.data?.some(({ code }) => code === hash)
  // The router looks for the place before the objectives have come.
  useEffect(() => {
    if (arrived) document.getElementById(hash)?.scrollIntoView()
  }, [arrived, hash])
  return (
    <>
      {query.data && query.data.length > 0 ? (
        <Branches all={query.data} tools={{ ...tools, onStep: move, onAsk: mayChange ? onAsk : undefined }} />
      ) : (
        <Inset>
          <Loaded query={query}>
            {() => <Empty>{mayChange ? m.objectives_start() : m.objectives_none()}</Empty>}
          </Loaded>
        </Inset>
      )}
      <Suspense>
        {asked && <ObjectiveDialogs program={program} asked={asked} onClose={() => onAsk(undefined)} />}
      </Suspense>
    </>
  )
}
