import { CircleAlert } from 'lucide-react'
import { FieldError, Label, Text } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import styles from './field.module.css'

/** A field's name; what may be left out says so, since most may not. */
export const FieldLabel = ({ label, required }: { label: string; required?: boolean }) => (
  <Label className={styles.label}>
    {label}
    {!required && <span className={styles.optional}> ({m.form_optional()})</span>}
  </Label>
)

export const FieldNote = ({ note }: { note?: string }) =>
  note && (
    <Text slot="description" className={styles.note}>
      {note}
    </Text>
  )

export const FieldFault = ({ message }: { message?: string }) => (
  <FieldError className={styles.error}>
    <CircleAlert aria-hidden="true" size={14} />
    {message}
  </FieldError>
)

/** The same where no field of the library stands around it. */
export const Fault = ({ id, message }: { id: string; message: string | undefined }) =>
  message && (
    <p className={styles.error} id={id}>
      <CircleAlert aria-hidden="true" size={14} />
      {message}
    </p>
  )

/** By what a field outside of the library is described: its note, and what is wrong with it. */
export const describedBy = (id: string, note: string | undefined, message: string | undefined) =>
  [note && `${id}-note`, message && `${id}-fault`].filter(Boolean).join(' ') || undefined
