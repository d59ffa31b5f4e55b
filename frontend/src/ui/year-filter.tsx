import { useEffect, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import styles from './filters.module.css'

type Props = { label: string; value: string | undefined; onChange: (value: string | undefined) => void }

/** A year of four digits; until it has four, the list stays as it is. */
export const YearFilter = ({ label, value = '', onChange }: Props) => {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const change = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 4)
    setTyped(digits)
    if (digits.length === 4) onChange(digits)
    if (digits.length === 0 && value) onChange(undefined)
  }
  return (
    <TextField className={styles.filter} data-short value={typed} onChange={change} inputMode="numeric">
      <Label className={styles.label}>{label}</Label>
      <div className={styles.field}>
        <Input className={styles.input} />
      </div>
    </TextField>
  )
}
