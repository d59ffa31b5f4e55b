import { TextArea, TextField } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

const most = 10_000

/** Words of several lines as they stand somewhere, in whatever language. */
export const AreaField = <Values extends FieldValues>(props: FieldProps<Values, string>) => {
  const check = (words: string) => (words.length > most ? m.form_too_long({ most }) : undefined)
  const { ref, value, change, leave, invalid, message } = useField({ ...props, check })
  return (
    <TextField
      className={styles.field}
      value={value ?? ''}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
      autoComplete="off"
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <div className={styles.box} data-long>
        <TextArea ref={ref} className={styles.area} rows={3} />
      </div>
      <FieldFault message={message} />
    </TextField>
  )
}
