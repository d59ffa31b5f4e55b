import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { ActionLink } from './action-link'
import { Form, type FormProps } from './form'
import { type Editing, useEditing } from './use-editing'

type Props<Record, Values extends FieldValues, Sent extends object, Key extends readonly unknown[]> = Omit<
  Editing<Record, Values, Sent, Key>,
  'onSaved'
> &
  Pick<FormProps<Values>, 'draft' | 'children'> & {
    /** The page of the record, to which saving and leaving lead. */
    back: Pick<LinkProps, 'to' | 'params'>
    /** What is announced once it was saved. */
    done?: string
  }

/** A form over a record that exists, on a page of its own. */
export const EditForm = <
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
  back,
  done = m.saved(),
  ...form
}: Props<Record, Values, Sent, Key>) => {
  const navigate = useNavigate()
  const written = useWritten()
  const onSaved = async () => {
    await written(done)
    await navigate(back)
  }
  const { defaults, ...editing } = useEditing({ record, query, valuesOf, sent, change, onSaved })
  return (
    <Form
      {...form}
      {...editing}
      defaults={defaults as DefaultValues<Values>}
      submit={m.save()}
      actions={<ActionLink {...back}>{m.cancel()}</ActionLink>}
    />
  )
}
