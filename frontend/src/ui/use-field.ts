import { useContext, useEffect, useRef } from 'react'
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

const isEmpty = (value: unknown): boolean =>
  value == null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !(value instanceof File) &&
    Object.values(value).every((part) => isEmpty(part)))

type Manner<Value> = { secret?: boolean; show?: (value: Value) => string }

export const useField = <Values extends FieldValues, Value>(
  { control, name, label, required, check }: FieldProps<Values, Value>,
  { secret = false, show = String }: Manner<Value> = {},
) => {
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: (value: unknown) =>
        isEmpty(value) ? (required ? m.form_required() : undefined) : check?.(value as Value),
    },
  })
  const { register } = useContext(FormContext)
  const reads = useRef(show)
  useEffect(() => {
    reads.current = show
  })
  useEffect(
    () => register(name, { label, secret, show: (value: Value) => reads.current(value) }),
    [register, name, label, secret],
  )
  return {
    ref: field.ref,
    value: field.value as Value,
    change: (value: Value) => field.onChange(value),
    leave: field.onBlur,
    invalid: fieldState.invalid,
    message: fieldState.error?.message,
  }
}
