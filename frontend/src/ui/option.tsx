import { Check } from 'lucide-react'
import type { Key } from 'react-aria-components'
import { ListBoxItem } from 'react-aria-components'
import styles from './filters.module.css'

/** One choice of a list that opens. */
export const Option = ({ id, label }: { id?: Key; label: string }) => (
  <ListBoxItem id={id} className={styles.option} textValue={label}>
    <Check aria-hidden="true" size={16} className={styles.check} />
    {label}
  </ListBoxItem>
)
