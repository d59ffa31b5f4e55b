import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { positionTerm, positionWords } from './position-words'

export const PositionList = ({ positions }: { positions: Person['positions'] }) =>
  positions && positions.length > 0 ? (
    <RecordList rows={positions} rowKey={(position) => positionWords(position) + positionTerm(position)}>
      {(position) => (
        <>
          <span>{positionWords(position)}</span>
          <Muted>{positionTerm(position)}</Muted>
        </>
      )}
    </RecordList>
  ) : (
    <Empty>{m.positions_none()}</Empty>
  )
