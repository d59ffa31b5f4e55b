import { Input, Label, TextField } from 'react-aria-components'
import styles from './filters.module.css'

type Props = { label: string; value: string | undefined; onChange: (value: string | undefined) => void }

/** One day, chosen from the browser's own calendar. */
export const DayFilter = ({ label, value = '', onChange }: Props) => (
  <TextField
    className={styles.filter}
    type="date"
    value={value}
    onChange={(text) => onChange(text || undefined)}
  >
    <Label className={styles.label}>{label}</Label>
    <div className={styles.field}>
      <Input className={styles.input} />
    </div>
  </TextField>
)
