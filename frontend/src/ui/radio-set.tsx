import { type ReactNode, useId } from 'react'
import styles from './radio-set.module.css'

type Props<Value extends string> = {
  legend: string
  choices: { value: Value; label: ReactNode }[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** One of a few, side by side where there is room, for what is no field of the record itself. */
export const RadioSet = <Value extends string>({ legend, choices, value, onChange }: Props<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles.set}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label className={styles.choice} key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
