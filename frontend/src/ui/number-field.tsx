import { Input, TextField } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string> & { least?: number; most: number }

/** A count, as digits; empty is not zero. */
export const NumberField = <Values extends FieldValues>({ least = 1, most, ...props }: Props<Values>) => {
  const within = (digits: string) => {
    const number = Number(digits)
    const fits = /^\d+$/.test(digits.trim()) && number >= least && number <= most
    return fits ? undefined : m.form_whole_number({ least, most })
  }
  const { ref, value, change, leave, invalid, message } = useField({ ...props, check: within })
  return (
    <TextField
      className={styles.field}
      value={value}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <div className={styles.box} data-short>
        <Input ref={ref} className={styles.input} />
      </div>
      <FieldFault message={message} />
    </TextField>
  )
}
