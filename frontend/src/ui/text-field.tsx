import { TextField as AriaTextField, Input } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string> & {
  type?: 'text' | 'email' | 'url' | 'tel' | 'time'
  autoComplete?: string
  /** Typed digit by digit, as a code from elsewhere is. */
  code?: 'digits' | 'letters'
  autoFocus?: boolean
}

export const TextField = <Values extends FieldValues>({
  type = 'text',
  autoComplete = 'off',
  code,
  autoFocus,
  ...props
}: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props)
  return (
    <AriaTextField
      className={styles.field}
      type={type}
      value={value ?? ''}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
      autoComplete={autoComplete}
      autoFocus={autoFocus}
      inputMode={code === 'digits' ? 'numeric' : undefined}
      spellCheck={code || type !== 'text' ? 'false' : undefined}
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <div className={styles.box}>
        <Input ref={ref} className={styles.input} data-code={code} autoCapitalize={code && 'off'} />
      </div>
      <FieldFault message={message} />
    </AriaTextField>
  )
}
