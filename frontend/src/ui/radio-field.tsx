import { Check } from 'lucide-react'
import { RadioField as AriaRadioField, RadioButton, RadioGroup } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import type { Choice } from './choice-filter'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

export type RadioChoice = Choice<string> & { note?: string }

type Props<Values extends FieldValues> = FieldProps<Values, string> & { choices: RadioChoice[] }

/** One of a few that are worth comparing, each with what it means. */
export const RadioField = <Values extends FieldValues>({ choices, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, {
    show: (chosen) => choices.find((choice) => choice.value === chosen)?.label ?? '',
  })
  return (
    <RadioGroup
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
      <div className={styles.choices} data-boxed>
        {choices.map((choice, index) => (
          <AriaRadioField key={choice.value} value={choice.value} inputRef={index === 0 ? ref : undefined}>
            <RadioButton className={styles.choice}>
              <span className={styles.mark} data-round>
                <Check aria-hidden="true" size={13} strokeWidth={3} />
              </span>
              <span>
                <span>{choice.label}</span>
                {choice.note && <span className={styles.note}>{choice.note}</span>}
              </span>
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
      <FieldFault message={message} />
    </RadioGroup>
  )
}
