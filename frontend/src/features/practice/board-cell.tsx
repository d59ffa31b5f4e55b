import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { asChoice, asTextChoice } from '@/api/choices'
import type { Adoption, Practice, Ref } from '@/api/types'
import { formatDate } from '@/lib/format'
import { adoptionStatusLabel } from '@/lib/labels/practice-labels'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Hidden } from '@/ui/hidden'
import { Muted } from '@/ui/muted'
import type { AdoptionTask } from './adoption-dialogs'
import { AdoptionLevel } from './adoption-level'
import styles from './practice-board.module.css'

type Props = {
  practice: Practice
  municipality: Ref
  adoption: Adoption | undefined
  onAsk: ((asked: AdoptionTask) => void) | undefined
}

const Known = ({ adoption }: { adoption: Adoption }) => (
  <span className={styles.known}>
    <AdoptionLevel status={adoption.status} />
    <Muted>{formatDate(adoption.date)}</Muted>
  </span>
)

/** One place of the board: how far the practice has come there, or that nothing is known. */
export const BoardCell = ({ practice, municipality, adoption, onAsk }: Props) => {
  const names = { practice: plain(practice.name, getLocale()), municipality: municipality.name }
  if (!onAsk)
    return adoption ? (
      <Known adoption={adoption} />
    ) : (
      <>
        <span aria-hidden="true">—</span>
        <Hidden>{m.nothing_known()}</Hidden>
      </>
    )
  return adoption ? (
    <Button
      className={styles.place}
      aria-label={m.adoption_open({ ...names, status: adoptionStatusLabel[adoption.status]() })}
      onPress={() => onAsk({ task: 'edit', adoption })}
    >
      <Known adoption={adoption} />
    </Button>
  ) : (
    <Button
      className={styles.place}
      data-open
      aria-label={m.adoption_record_of(names)}
      onPress={() =>
        onAsk({
          task: 'add',
          at: { practice: [asTextChoice(practice)], municipality: [asChoice(municipality)] },
        })
      }
    >
      <Plus aria-hidden="true" size={14} />
    </Button>
  )
}
