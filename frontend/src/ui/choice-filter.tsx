import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './filters.module.css'

export type Choice = { value: string; label: string }

type Props = {
  label: string
  choices: Choice[]
  value: string[] | undefined
  onChange: (value: string[] | undefined) => void
}

/** Any number of choices; several mean "or", none means all. */
export const ChoiceFilter = ({ label, choices, value = [], onChange }: Props) => (
  <Select
    className={styles.filter}
    selectionMode="multiple"
    value={value}
    onChange={(keys) => onChange(keys.length > 0 ? keys.map(String) : undefined)}
  >
    <Label className={styles.label}>{label}</Label>
    <Button className={styles.field}>
      <SelectValue className={styles.value}>
        {value.length === 0
          ? m.all()
          : formatList(
              value.map((chosen) => choices.find((choice) => choice.value === chosen)?.label ?? chosen),
            )}
      </SelectValue>
      <ChevronDown aria-hidden="true" size={16} />
    </Button>
    <Popover className={styles.popover}>
      <ListBox className={styles.options} items={choices.map((choice) => ({ id: choice.value, ...choice }))}>
        {(choice) => (
          <ListBoxItem className={styles.option} textValue={choice.label}>
            <Check aria-hidden="true" size={16} className={styles.check} />
            {choice.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
)
