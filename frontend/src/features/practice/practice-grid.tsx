import { Link } from '@tanstack/react-router'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import type { Adoption, Practice } from '@/api/types'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Bilingual } from '@/ui/bilingual'
import type { AdoptionTask } from './adoption-dialogs'
import { adoptionAt, placesOf } from './board'
import { BoardCell } from './board-cell'
import styles from './practice-board.module.css'

export type BoardProps = {
  practices: Practice[]
  adoptions: Adoption[]
  onAsk: ((asked: AdoptionTask) => void) | undefined
}

/** Practices down, municipalities across; one stop for Tab, and the arrow keys move within it. */
export const PracticeGrid = ({ practices, adoptions, onAsk }: BoardProps) => {
  const places = placesOf(adoptions)
  return (
    <div className={styles.frame}>
      <Table aria-label={m.practice_board()} className={styles.board}>
        <TableHeader>
          <Column isRowHeader>{m.practice()}</Column>
          {places.map(({ id, name }) => (
            <Column key={id} id={id}>
              {name}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {practices.map((practice) => (
            <Row key={practice.id} id={practice.id} textValue={plain(practice.name, getLocale())}>
              <Cell>
                <Link to="/practices/$ref" params={{ ref: practice.code }}>
                  <Bilingual text={practice.name} />
                </Link>
              </Cell>
              {places.map((municipality) => (
                <Cell key={municipality.id}>
                  <BoardCell
                    practice={practice}
                    municipality={municipality}
                    adoption={adoptionAt(adoptions, practice, municipality)}
                    onAsk={onAsk}
                  />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
