import { GitCompareArrows } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { RadioSet } from './radio-set'
import styles from './stale-choice.module.css'

export type Side = 'mine' | 'theirs'

/** A field that was saved otherwise by somebody else meanwhile, in both versions. */
export type StaleField = { name: string; label: string; mine: string; theirs: string }

type Props = {
  fields: StaleField[]
  sides: Record<string, Side>
  onChoose: (name: string, side: Side) => void
}

const Version = ({ whose, words }: { whose: string; words: string }) => (
  <>
    <span className={styles.whose}>{whose}</span>
    {words || m.empty_value()}
  </>
)

/** Both versions field by field, and the form below follows each choice; nothing is written over before somebody has chosen. */
export const StaleChoice = ({ fields, sides, onChoose }: Props) => {
  const box = useRef<HTMLElement>(null)
  const heading = useId()
  useEffect(() => box.current?.focus(), [])
  return (
    <section className={styles.box} ref={box} tabIndex={-1} aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        <GitCompareArrows aria-hidden="true" size={18} />
        {m.stale_title()}
      </h2>
      <p>{m.stale_note()}</p>
      {fields.map(({ name, label, mine, theirs }) => (
        <RadioSet
          key={name}
          legend={label}
          choices={[
            { value: 'mine', label: <Version whose={m.stale_mine()} words={mine} /> },
            { value: 'theirs', label: <Version whose={m.stale_theirs()} words={theirs} /> },
          ]}
          value={sides[name]}
          onChange={(side) => onChoose(name, side)}
        />
      ))}
      <div>
        <Action tone="main" submit>
          {m.stale_save()}
        </Action>
      </div>
    </section>
  )
}
