import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import type { Choice } from './choice-filter'
import styles from './field.module.css'
import { describedBy, Fault } from './field-words'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string> & {
  choices: Choice<string>[]
  /** What it means to choose nothing. */
  none?: string
}

/** One of a few, by the browser's own list: it fits a phone, and works by typing, too. */
export const SelectField = <Values extends FieldValues>({ choices, none, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (chosen) => choices.find((choice) => choice.value === chosen)?.label ?? '',
  })
  const id = useId()
  const { label, note, required } = props
  return (
    <div className={styles.field} data-invalid={invalid || undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {!required && <span className={styles.optional}> ({m.form_optional()})</span>}
      </label>
      {note && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className={styles.box} data-list>
        <select
          id={id}
          ref={ref}
          className={styles.list}
          value={value}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
          aria-required={required}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy(id, note, message)}
        >
          {!(required && value) && (
            <option value="">{none ?? (required ? m.form_choose() : m.form_none())}</option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" size={16} className={styles.arrow} />
      </div>
      <Fault id={`${id}-fault`} message={message} />
    </div>
  )
}
