import { useContext, useEffect } from 'react'
import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { FormContext } from './form-context'

/** What every field takes: where its value lives, what it is called, and what the reader should know beforehand. */
export type FieldProps<Values extends FieldValues, Value> = {
  control: Control<Values>
  name: FieldPathByValue<Values, Value>
  label: string
  note?: string
  required?: boolean
  /** What is wrong with a value that the server would refuse, if anything is. */
  check?: (value: Value) => string | undefined
}

const isEmpty = (value: unknown) =>
  value === '' || value == null || (Array.isArray(value) && value.length === 0)

export const useField = <Values extends FieldValues, Value>(
  { control, name, label, required, check }: FieldProps<Values, Value>,
  secret = false,
) => {
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: (value: unknown) =>
        required && isEmpty(value) ? m.form_required() : isEmpty(value) ? undefined : check?.(value as Value),
    },
  })
  const { register } = useContext(FormContext)
  useEffect(() => register(name, label, secret), [register, name, label, secret])
  return {
    ref: field.ref,
    value: field.value as Value,
    change: (value: Value) => field.onChange(value),
    leave: field.onBlur,
    invalid: fieldState.invalid,
    message: fieldState.error?.message,
  }
}
