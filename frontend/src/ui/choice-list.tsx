import { ChevronDown } from 'lucide-react'
import { Button, type Key, Label, ListBox, Popover, Select, SelectValue } from 'react-aria-components'
import { type ChoiceProps, chosenWords } from './choice-filter'
import styles from './filters.module.css'
import { Option } from './option'

/** Any number of choices; several mean "or", none means all. */
export const ChoiceList = <Value extends string>({
  label,
  choices,
  value = [],
  onChange,
}: ChoiceProps<Value>) => {
  const change = (keys: Key[]) => {
    const chosen = choices.map((choice) => choice.value).filter((candidate) => keys.includes(candidate))
    onChange(chosen.length > 0 ? chosen : undefined)
  }
  return (
    <Select className={styles.filter} selectionMode="multiple" value={value} onChange={change}>
      <Label className={styles.label}>{label}</Label>
      <Button className={styles.field}>
        <SelectValue className={styles.value}>{chosenWords(choices, value)}</SelectValue>
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <Popover className={styles.popover}>
        <ListBox
          className={styles.options}
          items={choices.map((choice) => ({ id: choice.value, ...choice }))}
        >
          {(choice) => <Option label={choice.label} />}
        </ListBox>
      </Popover>
    </Select>
  )
}
