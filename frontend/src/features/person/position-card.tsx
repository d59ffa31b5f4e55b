import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Person } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import { Card } from '@/ui/card'
import { Confirm } from '@/ui/confirm'
import { changePerson } from './changes'
import { PositionList } from './position-list'
import { positionValues, sentPositions } from './position-values'
import { positionWords } from './position-words'

const PositionDialog = lazily(() => import('./position-dialog'), 'PositionDialog')

export const PositionCard = ({ person, editable }: { person: Person; editable: boolean }) => {
  const written = useWritten()
  const [changing, setChanging] = useState<number>()
  const [removing, setRemoving] = useState<number>()
  const positions = person.positions ?? []
  const gone = removing === undefined ? undefined : positions[removing]
  return (
    <Card
      title={m.positions()}
      aside={
        editable && (
          <Action label={m.position_add()} onPress={() => setChanging(positions.length)}>
            <Plus aria-hidden="true" size={16} />
            {m.add()}
          </Action>
        )
      }
    >
      <PositionList
        positions={positions}
        onChange={editable ? setChanging : undefined}
        onRemove={editable ? setRemoving : undefined}
      />
      <Suspense>
        {changing !== undefined && (
          <PositionDialog person={person} at={changing} onClose={() => setChanging(undefined)} />
        )}
      </Suspense>
      {gone && (
        <Confirm
          title={m.entry_remove_title({ name: positionWords(gone) })}
          action={m.remove()}
          isOpen
          onClose={() => setRemoving(undefined)}
          onConfirm={async () => {
            const rest = positions.filter((position) => position !== gone)
            await changePerson(person, { positions: sentPositions(rest.map(positionValues)) })
            await written(m.saved())
          }}
        >
          <p>{m.position_remove_note()}</p>
        </Confirm>
      )}
    </Card>
  )
}
