import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'
import { describedBy, Fault } from './field-words'
import { type FieldProps, useField } from './use-field'

/** Yes or no, by the browser's own box. */
export const CheckField = <Values extends FieldValues>(props: FieldProps<Values, boolean>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (yes) => (yes ? m.yes() : m.no()),
  })
  const id = useId()
  const { label, note } = props
  return (
    <div className={styles.field}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          ref={ref}
          className={styles.check}
          checked={value}
          onChange={(event) => change(event.target.checked)}
          onBlur={leave}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy(id, note, message)}
        />
        <span>{label}</span>
      </label>
      {note && (
        <p className={styles.under} id={`${id}-note`}>
          {note}
        </p>
      )}
      <Fault id={`${id}-fault`} message={message} />
    </div>
  )
}
