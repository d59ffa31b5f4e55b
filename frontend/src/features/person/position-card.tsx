import type { Person } from '@/api/types'
import { lazily } from '@/lib/lazily'
import { m } from '@/paraglide/messages'
import { EntryCard } from './entry-card'
import { PositionList } from './position-list'
import { positionValues, sentPositions } from './position-values'
import { positionWords } from './position-words'

const PositionDialog = lazily(() => import('./position-dialog'), 'PositionDialog')

export const PositionCard = ({ person, editable }: { person: Person; editable: boolean }) => (
  <EntryCard
    person={person}
    editable={editable}
    title={m.positions()}
    add={m.position_add()}
    entries={person.positions ?? []}
    nameOf={positionWords}
    sent={(positions) => ({ positions: sentPositions(positions.map(positionValues)) })}
    list={PositionList}
    dialog={PositionDialog}
  >
    {() => <p>{m.position_remove_note()}</p>}
  </EntryCard>
)
