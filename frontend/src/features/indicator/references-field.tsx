import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { m } from '@/paraglide/messages'
import { Action } from '@/ui/action'
import field from '@/ui/field.module.css'
import { describedBy, Fault } from '@/ui/field-words'
import { type FieldProps, useField } from '@/ui/use-field'
import type { Reference } from './definition-values'
import styles from './references-field.module.css'

const isHalf = ({ vocabulary, code }: Reference) => Boolean(vocabulary.trim()) !== Boolean(code.trim())

const reads = (references: Reference[]) =>
  references.map(({ vocabulary, code }) => `${vocabulary} ${code}`).join(', ')

type Part = { label: string; value: string; invalid: boolean; onChange: (value: string) => void }

const PartOf = ({ label, value, invalid, onChange }: Part) => {
  const id = useId()
  return (
    <div className={field.field}>
      <label className={field.note} htmlFor={id}>
        {label}
      </label>
      <div className={field.box}>
        <input
          id={id}
          className={field.input}
          value={value}
          maxLength={60}
          autoComplete="off"
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  )
}

/** Under which codes others know the same indicator. */
export const ReferencesField = <Values extends FieldValues>(props: FieldProps<Values, Reference[]>) => {
  const check = (references: Reference[]) => (references.some(isHalf) ? m.reference_incomplete() : undefined)
  const { ref, value, change, leave, invalid, message } = useField({ ...props, check }, { show: reads })
  const id = useId()
  const put = (index: number, part: Partial<Reference>) =>
    change(value.map((reference, at) => (at === index ? { ...reference, ...part } : reference)))
  return (
    <fieldset className={field.set} aria-describedby={describedBy(id, props.note, message)} onBlur={leave}>
      <legend className={field.label}>
        {props.label}
        <span className={field.optional}> ({m.form_optional()})</span>
      </legend>
      <p className={field.note} id={`${id}-note`}>
        {props.note}
      </p>
      {value.map((reference, index) => (
        // A row is known by its place: it has nothing else that stays while somebody types.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset className={styles.row} key={index} aria-label={m.reference_one({ number: index + 1 })}>
          <PartOf
            label={m.reference_vocabulary()}
            value={reference.vocabulary}
            invalid={invalid && isHalf(reference)}
            onChange={(vocabulary) => put(index, { vocabulary })}
          />
          <PartOf
            label={m.reference_code()}
            value={reference.code}
            invalid={invalid && isHalf(reference)}
            onChange={(code) => put(index, { code })}
          />
          <Action
            quiet
            label={m.reference_remove({ number: index + 1 })}
            onPress={() => change(value.filter((_, at) => at !== index))}
          >
            <X aria-hidden="true" size={16} />
          </Action>
        </fieldset>
      ))}
      <div className={styles.more} ref={ref} tabIndex={-1}>
        <Action quiet onPress={() => change([...value, { vocabulary: '', code: '' }])}>
          <Plus aria-hidden="true" size={14} />
          {m.reference_add()}
        </Action>
      </div>
      <Fault id={`${id}-fault`} message={message} />
    </fieldset>
  )
}
