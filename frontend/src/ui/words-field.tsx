import { Plus } from 'lucide-react'
import { type Ref, useState } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import type { FieldValues } from 'react-hook-form'
import type { Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import { Action } from './action'
import styles from './field.module.css'
import { FieldFault, FieldLabel, FieldNote } from './field-words'
import { type FieldProps, useField } from './use-field'

type Props<Values extends FieldValues> = FieldProps<Values, Words> & {
  /** More than a line. */
  long?: boolean
  most?: number
}

const languages = ['en', 'es'] as const
type Language = (typeof languages)[number]

const inLanguage: Record<Language, (inputs: { field: string }) => string> = {
  en: m.form_in_english,
  es: m.form_in_spanish,
}
const addLanguage: Record<Language, (inputs: { field: string }) => string> = {
  en: m.form_add_english,
  es: m.form_add_spanish,
}
const shortLanguage: Record<Language, () => string> = { en: m.form_also_english, es: m.form_also_spanish }

const tooLong = (most: number) => (words: Words) =>
  languages.some((language) => words[language].length > most) ? m.form_too_long({ most }) : undefined

const shown = (words: Words) =>
  languages
    .map((language) => words[language].trim())
    .filter(Boolean)
    .join('\n')

/** What people read, in both languages: the reader's own first, the other one where somebody knows it. */
export const WordsField = <Values extends FieldValues>({ long, most = 10_000, ...props }: Props<Values>) => {
  const field = useField({ ...props, check: props.check ?? tooLong(most) }, { show: shown })
  const { ref, value, change, leave, invalid, message } = field
  const own = getLocale()
  const other = own === 'en' ? 'es' : 'en'
  const [both, setBoth] = useState(false)
  const box = (language: Language, first?: Ref<HTMLInputElement & HTMLTextAreaElement>) => (
    <div className={styles.box} data-long={long}>
      {long ? (
        <TextArea ref={first} className={styles.area} rows={3} lang={language} />
      ) : (
        <Input ref={first} className={styles.input} lang={language} />
      )}
    </div>
  )
  return (
    <div className={styles.field}>
      <TextField
        className={styles.field}
        value={value[own]}
        onChange={(text) => change({ ...value, [own]: text })}
        onBlur={leave}
        isInvalid={invalid}
        isRequired={props.required && !value[other]}
        validationBehavior="aria"
        autoComplete="off"
      >
        <FieldLabel {...props} />
        <FieldNote {...props} />
        {box(own, ref)}
        <FieldFault message={message} />
      </TextField>
      {both || value[other] ? (
        <TextField
          className={styles.field}
          value={value[other]}
          onChange={(text) => change({ ...value, [other]: text })}
          onBlur={leave}
          autoComplete="off"
          autoFocus={both}
        >
          <Label className={styles.translation}>{inLanguage[other]({ field: props.label })}</Label>
          {box(other)}
        </TextField>
      ) : (
        <div className={styles.more}>
          <Action quiet onPress={() => setBoth(true)} label={addLanguage[other]({ field: props.label })}>
            <Plus aria-hidden="true" size={14} />
            {shortLanguage[other]()}
          </Action>
        </div>
      )}
    </div>
  )
}
