import { ChevronDown } from 'lucide-react'
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import type { Choice } from './choice-filter'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import filters from './filters.module.css'
import { Option } from './option'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, string> & { choices: Choice<string>[] }

/** One of a few. */
export const SelectField = <Values extends FieldValues>({ choices, ...props }: Props<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props)
  return (
    <Select
      className={styles.field}
      value={value || null}
      onChange={(key) => change(key == null ? '' : String(key))}
      onBlur={leave}
      isInvalid={invalid}
      isRequired={props.required}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <FieldNote {...props} />
      <Button className={styles.box} ref={ref}>
        <SelectValue className={styles.value}>
          {choices.find((choice) => choice.value === value)?.label}
        </SelectValue>
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <FieldFault message={message} />
      <Popover className={filters.popover}>
        <ListBox
          className={filters.options}
          items={choices.map((choice) => ({ id: choice.value, ...choice }))}
        >
          {(choice) => <Option label={choice.label} />}
        </ListBox>
      </Popover>
    </Select>
  )
}
