import { useState } from 'react'
import { Input, TextField, ToggleButton } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string> & {
  autoComplete: 'current-password' | 'new-password' | 'off'
}

/** What must not be read over a shoulder, unless the one who types wants to see it; it is never kept as a draft. */
export const PasswordField = <Values extends FieldValues>({ autoComplete, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, { secret: true })
  const [open, setOpen] = useState(false)
  return (
    <TextField
      className={styles.field}
      type={open ? 'text' : 'password'}
      value={value}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
      autoComplete={autoComplete}
      spellCheck="false"
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <div className={styles.box}>
        <Input ref={ref} className={styles.input} autoCapitalize="off" />
        <ToggleButton
          className={styles.inside}
          isSelected={open}
          onChange={setOpen}
          aria-label={m.form_show_secret({ field: props.label })}
        >
          {open ? m.form_hide() : m.form_show()}
        </ToggleButton>
      </div>
      <FieldFault message={message} />
    </TextField>
  )
}
