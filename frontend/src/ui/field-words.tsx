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
