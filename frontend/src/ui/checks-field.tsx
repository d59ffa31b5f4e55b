import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import type { RadioChoice } from './radio-field'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string[]> & { choices: RadioChoice[] }

/** Any number of a few. */
export const ChecksField = <Values extends FieldValues>({ choices, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (chosen) =>
      choices
        .filter(({ value }) => chosen.includes(value))
        .map(({ label }) => label)
        .join(', '),
  })
  return (
    <CheckboxGroup
      className={styles.field}
      value={value}
      onChange={change}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <CheckboxField key={choice.value} value={choice.value} inputRef={index === 0 ? ref : undefined}>
            <CheckboxButton className={styles.choice}>
              <span className={styles.mark}>
                <Check aria-hidden="true" size={14} strokeWidth={3} />
              </span>
              <span>
                <span>{choice.label}</span>
                {choice.note && <span className={styles.note}>{choice.note}</span>}
              </span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldFault message={message} />
    </CheckboxGroup>
  )
}
