import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form'
import { choices } from '@/lib/labels/choices'
import { sourceKindLabel } from '@/lib/labels/source-labels'
import { languageChoices } from '@/lib/language-name'
import type { Words } from '@/lib/words'
import { m } from '@/paraglide/messages'
import { DateField } from './date-field'
import { FieldRow } from './field-row'
import { SelectField } from './select-field'
import { TextField } from './text-field'
import { WordsField } from './words-field'

const isAddress = (address: string) =>
  /^https?:\/\/\S+$/i.test(address.trim()) ? undefined : m.source_url_fault()

type Props<Values extends FieldValues> = { control: Control<Values>; at?: string }

/** A document, on its own or, `at` a place of another form, along with what it tells. */
export const SourceFields = <Values extends FieldValues>({ control, at = '' }: Props<Values>) => {
  const name = (field: string) => `${at}${field}` as FieldPathByValue<Values, string>
  return (
    <>
      <TextField
        control={control}
        name={name('title')}
        label={m.field_title()}
        note={m.source_title_note()}
        required
      />
      <FieldRow>
        <SelectField
          control={control}
          name={name('kind')}
          label={m.kind()}
          choices={choices(sourceKindLabel)}
          required
        />
        <SelectField
          control={control}
          name={name('language')}
          label={m.source_language()}
          choices={languageChoices()}
        />
      </FieldRow>
      <TextField control={control} name={name('publisher')} label={m.publisher()} />
      <DateField control={control} name={name('published')} label={m.source_published()} />
      <TextField control={control} name={name('url')} label={m.source_url()} type="url" check={isAddress} />
      <WordsField
        control={control}
        name={name('notes') as string as FieldPathByValue<Values, Words>}
        label={m.notes()}
        long
      />
    </>
  )
}
