import type { Person } from '@/api/types'
import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { EntryActions } from './entry-actions'
import { positionTerm, positionWords } from './position-words'

type Props = {
  positions: Person['positions']
  onChange?: (at: number) => void
  onRemove?: (at: number) => void
}

export const PositionList = ({ positions, onChange, onRemove }: Props) =>
  positions && positions.length > 0 ? (
    <RecordList
      rows={positions.map((position, at) => ({ ...position, at }))}
      rowKey={(position) => `${position.at} ${positionWords(position)}`}
    >
      {(position) => (
        <>
          <Line
            title={positionWords(position)}
            aside={
              <EntryActions
                name={positionWords(position)}
                onChange={onChange && (() => onChange(position.at))}
                onRemove={onRemove && (() => onRemove(position.at))}
              />
            }
          />
          {positionTerm(position) && <Muted>{positionTerm(position)}</Muted>}
        </>
      )}
    </RecordList>
  ) : (
    <Empty>{m.positions_none()}</Empty>
  )
