import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useRights } from '@/api/session'
import type { Practice } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { useWide } from '@/lib/use-wide'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Inset } from '@/ui/inset'
import { Loaded } from '@/ui/loaded'
import { Muted } from '@/ui/muted'
import { Skeleton } from '@/ui/skeleton'
import type { AdoptionTask } from './adoption-dialogs'
import styles from './practice-board.module.css'
import { PracticeRecords } from './practice-records'
import { adoptionsQuery } from './queries'

const AdoptionDialogs = lazily(() => import('./adoption-dialogs'), 'AdoptionDialogs')
const PracticeGrid = lazily(() => import('./practice-grid'), 'PracticeGrid')

/** How far each practice has come in each municipality. */
export const PracticeBoard = ({ practices }: { practices: Practice[] }) => {
  const mayChange = useRights().coordinate
  const wide = useWide()
  const [asked, setAsked] = useState<AdoptionTask>()
  const Board = wide ? PracticeGrid : PracticeRecords
  return (
    <>
      {mayChange && wide && (
        <div data-screen-only>
          <Inset>
            <div className={styles.begin}>
              <Action onPress={() => setAsked({ task: 'add', at: { practice: [], municipality: [] } })}>
                <Plus aria-hidden="true" size={16} />
                {m.adoption_record()}
              </Action>
              <Muted>{m.practice_board_note()}</Muted>
            </div>
          </Inset>
        </div>
      )}
      <Loaded query={useQuery(adoptionsQuery(practices.map(({ code }) => code)))} height={240}>
        {(adoptions) => (
          <Suspense fallback={<Skeleton height={240} />}>
            <Board practices={practices} adoptions={adoptions} onAsk={mayChange ? setAsked : undefined} />
          </Suspense>
        )}
      </Loaded>
      <Suspense>{asked && <AdoptionDialogs asked={asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </>
  )
}
