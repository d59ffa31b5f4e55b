import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'
import { FieldFault } from './field-words'
import { type FieldProps, useField } from './use-field'

/** Yes or no. */
export const CheckField = <Values extends FieldValues>(props: FieldProps<Values, boolean>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (yes) => (yes ? m.yes() : m.no()),
  })
  return (
    <CheckboxField
      className={styles.field}
      inputRef={ref}
      isSelected={value}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      validationBehavior="aria"
    >
      <CheckboxButton className={styles.choice}>
        <span className={styles.mark}>
          <Check aria-hidden="true" size={14} strokeWidth={3} />
        </span>
        <span>{props.label}</span>
      </CheckboxButton>
      {props.note && (
        <Text slot="description" className={styles.under}>
          {props.note}
        </Text>
      )}
      <FieldFault message={message} />
    </CheckboxField>
  )
}
