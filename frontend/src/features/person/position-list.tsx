import { m } from '@/paraglide/messages'
import { Empty } from '@/ui/empty'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { EntryActions } from './entry-actions'
import type { EntryListProps } from './entry-card'
import { type Position, positionTerm, positionWords } from './position-words'

export const PositionList = ({ entries, onChange, onRemove }: EntryListProps<Position>) =>
  entries.length > 0 ? (
    <RecordList
      rows={entries.map((position, at) => ({ ...position, at }))}
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
