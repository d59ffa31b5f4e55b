import { Link } from '@tanstack/react-router'
import { asTextChoice } from '@/api/choices'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from '@/ui/action'
import { Bilingual } from '@/ui/bilingual'
import { Inset } from '@/ui/inset'
import { Line } from '@/ui/line'
import { Muted } from '@/ui/muted'
import { RecordList } from '@/ui/record-list'
import { BoardCell } from './board-cell'
import styles from './practice-board.module.css'
import type { BoardProps } from './practice-grid'

/** The board where there is no room for it: each practice with the municipalities of which something is known. */
export const PracticeRecords = ({ practices, adoptions, onAsk }: BoardProps) => (
  <Inset>
    <RecordList rows={practices} rowKey={({ id }) => id} label={m.practice_board()}>
      {(practice) => {
        const own = adoptions.filter((adoption) => adoption.practice.id === practice.id)
        return (
          <>
            <Line
              title={
                <Link to="/practices/$ref" params={{ ref: practice.code }}>
                  <Bilingual text={practice.name} />
                </Link>
              }
            />
            {own.length === 0 && <Muted>{m.adoptions_none()}</Muted>}
            {own.map((adoption) => (
              <div key={adoption.id} className={styles.record}>
                <span>{adoption.municipality.name}</span>
                <BoardCell
                  practice={practice}
                  municipality={adoption.municipality}
                  adoption={adoption}
                  onAsk={onAsk}
                />
              </div>
            ))}
            {onAsk && (
              <div data-screen-only>
                <Action
                  label={`${m.adoption_record()}: ${plain(practice.name, getLocale())}`}
                  onPress={() =>
                    onAsk({ task: 'add', at: { practice: [asTextChoice(practice)], municipality: [] } })
                  }
                >
                  {m.adoption_record()}
                </Action>
              </div>
            )}
          </>
        )
      }}
    </RecordList>
  </Inset>
)
