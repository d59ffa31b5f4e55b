import { GitCompareArrows } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { RadioSet } from './radio-set'
import styles from './stale-choice.module.css'

export type Side = 'mine' | 'theirs'

/** A field that was saved otherwise by somebody else meanwhile, in both versions. */
export type StaleField = { name: string; label: string; mine: string; theirs: string; touched: boolean }

type Props = { fields: StaleField[]; onChoose: (sides: Record<string, Side>) => void }

const Version = ({ whose, words }: { whose: string; words: string }) => (
  <>
    <span className={styles.whose}>{whose}</span>
    {words || m.empty_value()}
  </>
)

/** Both versions field by field; nothing is written over before somebody has chosen. */
export const StaleChoice = ({ fields, onChoose }: Props) => {
  const box = useRef<HTMLElement>(null)
  const heading = useId()
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(fields.map(({ name, touched }) => [name, touched ? 'mine' : 'theirs'])),
  )
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
          onChange={(side) => setSides({ ...sides, [name]: side })}
        />
      ))}
      <div>
        <Action tone="main" onPress={() => onChoose(sides)}>
          {m.stale_save()}
        </Action>
      </div>
    </section>
  )
}
