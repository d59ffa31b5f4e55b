import type { FieldValues } from 'react-hook-form'
import { useWritten } from '@/lib/use-written'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import { Dialog } from './dialog'
import { Form, type FormProps } from './form'

export type FormDialogProps<Values extends FieldValues> = Omit<FormProps<Values>, 'actions'> & {
  title: string
  /** What to know beforehand. */
  note?: string
  /** What is announced once it was sent. */
  done: string
  onClose: () => void
}

/** A dialog that is one form, and is gone when that was sent. */
export const FormDialog = <Values extends FieldValues>({
  title,
  note,
  done,
  onSubmit,
  onClose,
  ...form
}: FormDialogProps<Values>) => {
  const written = useWritten()
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {note && <p>{note}</p>}
      <Form
        {...form}
        actions={<Action onPress={onClose}>{m.cancel()}</Action>}
        onSubmit={async (values, key) => {
          await onSubmit(values, key)
          onClose()
          await written(done)
        }}
      />
    </Dialog>
  )
}
