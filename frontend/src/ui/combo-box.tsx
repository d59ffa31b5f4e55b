import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, ComboBox, Input, ListBox, Popover } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import { newChoice } from '@/api/choices'
import { m } from '@/paraglide/messages'
import type { Choice } from './choice-filter'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import filters from './filters.module.css'
import { Option } from './option'
import { type FieldProps, useField } from './use-field'

type Chosen = Choice<string>[]

export type ComboProps<Values extends FieldValues> = FieldProps<Values, Chosen> & {
  /** How the server is asked for what the words may mean. */
  find: (words: string) => UseQueryOptions<Chosen>
  /** With `1` a new choice takes the place of the old one. */
  most?: number
  /** How what is not found is offered as something new. */
  offer?: (words: string) => string
}

const names = (chosen: Chosen) => chosen.map(({ label }) => label).join(', ')

/** Found by typing, since there are too many to list; what is chosen stands below and can be taken away again. */
export const ComboBoxField = <Values extends FieldValues>({
  find,
  most,
  offer,
  ...props
}: ComboProps<Values>) => {
  const { ref, value, change, leave, invalid, message } = useField(props, { show: names })
  const box = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  // Begun anew with each choice: an emptied input would open the list again.
  const [round, setRound] = useState(0)
  // What was found for other words is not offered: who types fast would choose from it.
  const { data = [], isFetching } = useQuery(find(words.trim()))
  const open = data.filter((choice) => !value.some((chosen) => chosen.value === choice.value))
  const made = offer && words.trim() && !isFetching ? newChoice(words.trim()) : undefined
  const items = [...open, ...(made ? [{ ...made, offered: offer?.(made.label) }] : [])]
  const choose = (key: unknown) => {
    const choice = key === made?.value ? made : open.find((candidate) => candidate.value === key)
    if (!choice) return
    change(most === 1 ? [choice] : [...value, choice])
    setWords('')
    setRound(round + 1)
  }
  return (
    <div className={styles.field}>
      <ComboBox
        key={round}
        autoFocus={round > 0}
        className={styles.field}
        items={items.map((choice) => ({ id: choice.value, ...choice }))}
        inputValue={words}
        onInputChange={setWords}
        value={null}
        onChange={choose}
        onBlur={leave}
        isInvalid={invalid}
        isRequired={props.required}
        validationBehavior="aria"
        allowsEmptyCollection
        allowsCustomValue
      >
        <FieldLabel {...props} />
        <FieldNote {...props} />
        <div className={styles.box} ref={box}>
          <Input ref={ref} className={styles.input} placeholder={m.form_type_to_find()} />
          <Button className={styles.inside}>
            <ChevronDown aria-hidden="true" size={16} />
          </Button>
        </div>
        <FieldFault message={message} />
        <Popover className={filters.popover} data-narrow triggerRef={box}>
          <ListBox
            className={filters.options}
            renderEmptyState={() => (
              <p className={styles.note}>{isFetching ? m.loading() : m.search_none()}</p>
            )}
          >
            {(choice: Choice<string> & { offered?: string }) => (
              <Option label={choice.offered ?? choice.label} />
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={m.form_chosen({ field: props.label })}>
          {value.map(({ value: code, label }) => (
            <li key={code}>
              {label}
              <button
                type="button"
                aria-label={m.form_remove({ name: label })}
                onClick={() => change(value.filter((chosen) => chosen.value !== code))}
              >
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
