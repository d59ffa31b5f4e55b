import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import { Action } from './action'
import styles from './copy-field.module.css'
import field from './field.module.css'

const copied = (text: string) =>
  navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false)

/** Copies a text, or lets `otherwise` mark it where the browser forbids that. */
export const CopyAction = ({ text, otherwise }: { text: string; otherwise?: () => void }) => {
  const [done, setDone] = useState(false)
  const copy = async () => {
    otherwise?.()
    setDone(await copied(text))
  }
  return (
    <Action onPress={copy}>
      {done ? <Check aria-hidden="true" size={16} /> : <Copy aria-hidden="true" size={16} />}
      <span aria-live="polite">{done ? m.copied() : m.copy()}</span>
    </Action>
  )
}

/** A link, token or secret to hand over. Where the browser forbids copying it is marked, ready for the keyboard. */
export const CopyField = ({ label, value, note }: { label: string; value: string; note?: string }) => {
  const input = useRef<HTMLInputElement>(null)
  const mark = () => input.current?.select()
  return (
    <TextField className={field.field} value={value} isReadOnly>
      <Label className={field.label}>{label}</Label>
      {note && (
        <Text slot="description" className={field.note}>
          {note}
        </Text>
      )}
      <div className={styles.row}>
        <div className={field.box}>
          <Input ref={input} className={field.input} data-code onFocus={mark} />
        </div>
        <CopyAction text={value} otherwise={mark} />
      </div>
    </TextField>
  )
}
