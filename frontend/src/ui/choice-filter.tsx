import { ChevronDown } from 'lucide-react'
import { Button, type Key, Label, ListBox, Popover, Select, SelectValue } from 'react-aria-components'
import { formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './filters.module.css'
import { Option } from './option'

export type Choice<Value extends string> = { value: Value; label: string }

type Props<Value extends string> = {
  label: string
  choices: Choice<Value>[]
  value: Value[] | undefined
  onChange: (value: Value[] | undefined) => void
}

/** Any number of choices; several mean "or", none means all. */
export const ChoiceFilter = <Value extends string>({
  label,
  choices,
  value = [],
  onChange,
}: Props<Value>) => {
  const change = (keys: Key[]) => {
    const chosen = choices.map((choice) => choice.value).filter((candidate) => keys.includes(candidate))
    onChange(chosen.length > 0 ? chosen : undefined)
  }
  return (
    <Select className={styles.filter} selectionMode="multiple" value={value} onChange={change}>
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
