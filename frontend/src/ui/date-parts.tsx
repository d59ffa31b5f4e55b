import { useId, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { dateOf, daysIn, isDate, isYear, type DateParts as Parts, partsOf } from '@/lib/date-parts'
import { formatDate, monthNames, seasonNames } from '@/lib/format'
import { m } from '@/paraglide/messages'
import styles from './date-field.module.css'
import field from './field.module.css'
import { describedBy, Fault } from './field-words'
import { type FieldProps, useField } from './use-field'

type Choice = { value: string; label: string }

type PartProps = {
  label: string
  none: string
  value: string
  choices: Choice[]
  onChange: (value: string) => void
  invalid: boolean
}

const Part = ({ label, none, value, choices, onChange, invalid }: PartProps) => (
  <select
    className={styles.part}
    aria-label={label}
    aria-invalid={invalid || undefined}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">{none}</option>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </select>
)

const months = (): Choice[] => [...monthNames(), ...seasonNames()]

/** A date as exactly as it is known: a year, then perhaps a month or a season, then perhaps a day. */
export const DateParts = <Values extends FieldValues>(props: FieldProps<Values, string>) => {
  const check = (value: string) => (isDate(value) ? undefined : m.form_year())
  const { ref, value, change, leave, invalid, message } = useField({ ...props, check }, { show: formatDate })
  // What is not a date yet, as a year of two digits, is kept as it was typed.
  const [typed, setTyped] = useState<Parts>()
  const parts =
    typed && dateOf(typed) === value ? typed : { ...partsOf(value), ...(!isDate(value) && { year: value }) }
  const id = useId()
  const put = (part: Partial<Parts>) => {
    const next = { ...parts, ...part }
    if (part.month !== undefined && !daysIn(next.year, next.month).includes(next.day)) next.day = ''
    setTyped(next)
    change(dateOf(next))
  }
  const hasYear = isYear(parts.year)
  const days = hasYear ? daysIn(parts.year, parts.month) : []
  return (
    <fieldset
      className={field.set}
      data-invalid={invalid || undefined}
      aria-describedby={describedBy(id, props.note, message)}
      onBlur={leave}
    >
      <legend className={field.label}>
        {props.label}
        {!props.required && <span className={field.optional}> ({m.form_optional()})</span>}
      </legend>
      {props.note && (
        <p className={field.note} id={`${id}-note`}>
          {props.note}
        </p>
      )}
      <div className={styles.parts}>
        <input
          ref={ref}
          className={styles.year}
          aria-label={m.year()}
          aria-invalid={invalid || undefined}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          placeholder={m.year()}
          value={parts.year}
          onChange={(event) => put({ year: event.target.value.replace(/\D/g, '') })}
        />
        {hasYear && (
          <Part
            label={m.month()}
            none={m.month_none()}
            value={parts.month}
            choices={months()}
            onChange={(month) => put({ month })}
            invalid={invalid}
          />
        )}
        {days.length > 0 && (
          <Part
            label={m.day()}
            none={m.day_none()}
            value={parts.day}
            choices={days.map((day) => ({ value: day, label: String(Number(day)) }))}
            onChange={(day) => put({ day })}
            invalid={invalid}
          />
        )}
        {hasYear && (
          <label className={styles.about}>
            <input
              type="checkbox"
              checked={parts.mark === '~' || parts.mark === '%'}
              onChange={(event) => put({ mark: marked(parts.mark, event.target.checked) })}
            />
            {m.date_approximate()}
          </label>
        )}
      </div>
      <Fault id={`${id}-fault`} message={message} />
    </fieldset>
  )
}

/** An uncertain date stays uncertain when it becomes approximate, and the other way round. */
const marked = (mark: string, approximate: boolean) => {
  const uncertain = mark === '?' || mark === '%'
  if (approximate) return uncertain ? '%' : '~'
  return uncertain ? '?' : ''
}
