import { Search, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import { m } from '@/paraglide/messages'
import styles from './filters.module.css'

type Props = { label: string; value: string | undefined; onChange: (value: string | undefined) => void }

/** Searches as one types; the address changes once the typing rests. */
export const TextFilter = ({ label, value = '', onChange }: Props) => {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const rest = setTimeout(() => onChange(typed.trim() || undefined), 300)
    return () => clearTimeout(rest)
  }, [typed, value, onChange])
  return (
    <SearchField className={styles.filter} value={typed} onChange={setTyped}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.field}>
        <Search aria-hidden="true" size={16} />
        <Input className={styles.input} />
        {typed && (
          <Button className={styles.clear} aria-label={m.clear()}>
            <X aria-hidden="true" size={14} />
          </Button>
        )}
      </div>
    </SearchField>
  )
}
