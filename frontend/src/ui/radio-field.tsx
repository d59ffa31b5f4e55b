import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import type { Choice } from './choice-filter'
import styles from './field.module.css'
import { describedBy, Fault } from './field-words'
import { type FieldProps, useField } from './use-field'

export type RadioChoice = Choice<string> & { note?: string }

type Props<Values extends FieldValues> = FieldProps<Values, string> & { choices: RadioChoice[] }

/** One of a few that are worth comparing, each with what it means. */
export const RadioField = <Values extends FieldValues>({ choices, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (chosen) => choices.find((choice) => choice.value === chosen)?.label ?? '',
  })
  const id = useId()
  const { label, note, required } = props
  return (
    <fieldset className={styles.set} aria-describedby={describedBy(id, note, message)}>
      <legend className={styles.label}>
        {label}
        {!required && <span className={styles.optional}> ({m.form_optional()})</span>}
      </legend>
      {note && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className={styles.choices} data-boxed>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              ref={index === 0 ? ref : undefined}
              className={styles.check}
              name={id}
              checked={choice.value === value}
              onChange={() => change(choice.value)}
              onBlur={leave}
              aria-invalid={invalid || undefined}
            />
            <span>
              <span>{choice.label}</span>
              {choice.note && <span className={styles.note}>{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
      <Fault id={`${id}-fault`} message={message} />
    </fieldset>
  )
}
