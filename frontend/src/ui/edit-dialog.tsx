import type { DefaultValues, FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { FormDialog, type FormDialogProps } from './form-dialog'
import { type Editing, useEditing } from './use-editing'

type Props<Record, Values extends FieldValues, Sent extends object, Key extends readonly unknown[]> = Omit<
  Editing<Record, Values, Sent, Key>,
  'onSaved'
> &
  Pick<FormDialogProps<Values>, 'title' | 'draft' | 'onClose' | 'children'>

/** A form over a record that exists, in a dialog. */
export const EditDialog = <
  Record,
  Values extends FieldValues,
  Sent extends object,
  Key extends readonly unknown[],
>({
  record,
  query,
  valuesOf,
  sent,
  change,
  ...dialog
}: Props<Record, Values, Sent, Key>) => {
  const { defaults, ...editing } = useEditing({ record, query, valuesOf, sent, change })
  return (
    <FormDialog
      {...dialog}
      {...editing}
      defaults={defaults as DefaultValues<Values>}
      submit={m.save()}
      done={m.saved()}
    />
  )
}
